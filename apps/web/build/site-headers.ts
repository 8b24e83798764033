import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { metaPolicy, toHeadersFile } from '../../../scripts/headers.mjs';
import { listFiles } from '../../../scripts/files.mjs';

const charset = '<meta charset="utf-8" />';

/** Carries the rules of headers.json to hosts we do not run: a `_headers` file, and the policy inside each document. */
export function siteHeaders(): Plugin {
  let outDir = '';
  return {
    name: 'reprise:site-headers',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    transformIndexHtml(html) {
      if (!html.includes(charset)) throw new Error(`a document must contain ${charset}: the policy is put after it`);
      return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const published = listFiles(outDir).filter((file) => !file.startsWith('.'));
        writeFileSync(path.join(outDir, '_headers'), toHeadersFile(published.map((file) => `/${file}`)));
      },
    },
  };
}
