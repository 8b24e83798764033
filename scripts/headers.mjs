// @ts-check
// What apps/web/headers.json means. The local server, the build (its _headers file, its <meta> policy, its service worker) and the
// tests all read the rules through here, so that a header is written down once.
import { readFileSync } from 'node:fs';

/** @typedef {Record<string, readonly string[]>} Policy */
/** @typedef {{ path: string, policy: string, cache: string }} PathRule */
/**
 * @typedef {{
 *   everywhere: Record<string, string>, behindTls: Record<string, string>,
 *   policies: Record<string, Policy>, cache: Record<string, string>, paths: readonly PathRule[]
 * }} HeaderRules
 */

/** @type {HeaderRules} */
export const headerRules = JSON.parse(readFileSync(new URL('../apps/web/headers.json', import.meta.url), 'utf8'));

/** Directives a browser ignores, with a warning on the console, when a policy comes from a <meta> element. */
const headerOnlyDirectives = ['frame-ancestors', 'report-uri', 'sandbox'];

/** @param {string} pattern one `*` stands for any run of characters @param {string} path */
function matches(pattern, path) {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}

/** @param {Policy} policy */
function policyToText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** @template T @param {Record<string, T>} table @param {string} key @returns {T} */
function named(table, key) {
  const value = table[key];
  if (value === undefined) throw new Error(`apps/web/headers.json names "${key}" and does not define it`);
  return value;
}

/** The rule of a path: the first that matches. @param {string} path */
function ruleOf(path) {
  const rule = headerRules.paths.find(({ path: pattern }) => matches(pattern, path));
  if (!rule) throw new Error(`no rule in apps/web/headers.json matches ${path}`);
  return rule;
}

/** The two headers that depend on the path. @param {string} path begins with a slash */
export function pathHeaders(path) {
  const rule = ruleOf(path);
  return {
    'Cache-Control': named(headerRules.cache, rule.cache),
    'Content-Security-Policy': policyToText(named(headerRules.policies, rule.policy)),
  };
}

/**
 * Every header for one path of the built site, apart from those that describe the bytes (type, length, encoding).
 * @param {string} path begins with a slash
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  return { ...headerRules.everywhere, ...pathHeaders(path) };
}

/** The document policy as a <meta http-equiv> may carry it, for hosts that cannot send headers. */
export function metaPolicy() {
  const policy = Object.entries(named(headerRules.policies, 'document'));
  return policyToText(Object.fromEntries(policy.filter(([directive]) => !headerOnlyDirectives.includes(directive))));
}

/** Whether a rule covers one whole folder, and can stand for its files. @param {string} pattern */
const isFolder = (pattern) => /^\/[^/*]+\/\*$/.test(pattern);

/**
 * A `_headers` file as static hosts read it. Each path has exactly one policy, since hosts join the values of overlapping rules and a
 * browser enforces both; and there are few rules, since hosts allow about a hundred. HSTS is written here and not sent by the local
 * server: a host with this file serves over TLS.
 * @param {readonly string[]} files paths of the built site, each with a leading slash
 */
export function toHeadersFile(files) {
  /** @type {(headers: Record<string, string>) => string[]} */
  const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const paths = files.includes('/index.html') ? ['/', ...files] : files;
  const rules = new Set(paths.map((path) => (isFolder(ruleOf(path).path) ? ruleOf(path).path : path)));
  const blocks = [
    ['/*', ...lines({ ...headerRules.everywhere, ...headerRules.behindTls })],
    ...[...rules].map((path) => [path, ...lines(pathHeaders(path))]),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
