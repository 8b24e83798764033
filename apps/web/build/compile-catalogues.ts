import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const cataloguePath = /\/src\/texts\/[^/]+\/[^/]+\.json$/;

/**
 * Turns a catalogue (id → ICU MessageFormat) into the arrays Lingui's runtime reads, so that no message parser is shipped.
 * @throws naming the id when a message is not text or does not parse
 */
export function compileCatalogue(json: string): string {
  const messages: unknown = JSON.parse(json);
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) {
    throw new TypeError('a catalogue is one flat object of id and message');
  }
  const compiled = Object.entries(messages).map(([id, message]) => {
    if (typeof message !== 'string') throw new TypeError(`message "${id}" is not text`);
    try {
      return [id, compileMessageOrThrow(message)];
    } catch (cause) {
      throw new SyntaxError(`message "${id}" is not valid ICU MessageFormat: ${String(cause)}`, { cause });
    }
  });
  return JSON.stringify(Object.fromEntries(compiled));
}

/** Compiles src/texts/<language>/<name>.json where it is imported; the result is still JSON, and Vite goes on from there. */
export function compileCatalogues(): Plugin {
  return {
    name: 'reprise:compile-catalogues',
    enforce: 'pre',
    transform: {
      filter: { id: cataloguePath },
      handler(json) {
        return { code: compileCatalogue(json), map: null };
      },
    },
  };
}
