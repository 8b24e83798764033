// @ts-check
// The built site over HTTP, for one machine: loopback only, the headers of apps/web/headers.json, nothing but files.
import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { headersFor } from './headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ type: string, compresses: boolean }} Kind */

/** @type {Record<string, Kind>} */
const kinds = {
  '.html': { type: 'text/html; charset=utf-8', compresses: true },
  '.js': { type: 'text/javascript; charset=utf-8', compresses: true },
  '.css': { type: 'text/css; charset=utf-8', compresses: true },
  '.json': { type: 'application/json; charset=utf-8', compresses: true },
  '.webmanifest': { type: 'application/manifest+json; charset=utf-8', compresses: true },
  '.svg': { type: 'image/svg+xml', compresses: true },
  '.txt': { type: 'text/plain; charset=utf-8', compresses: true },
  '.wasm': { type: 'application/wasm', compresses: true },
  '.png': { type: 'image/png', compresses: false },
  '.ico': { type: 'image/x-icon', compresses: false },
  '.webp': { type: 'image/webp', compresses: false },
  '.woff2': { type: 'font/woff2', compresses: false },
};

export const loopback = '127.0.0.1';

/**
 * The path a request asks for, or undefined when no published file can have it: malformed, outside the folder, hidden, or a
 * file that is written for hosts and not for visitors.
 * @param {string} target as it stands in the request line
 */
export function sitePath(target) {
  if (!target.startsWith('/')) return undefined;
  const [raw = ''] = target.split(/[?#]/, 1);
  let decoded = '';
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  if (/[\0\\]|\/\//.test(decoded)) return undefined;
  const parts = decoded.slice(1).split('/');
  if (parts.some((part) => part.startsWith('.')) || parts[0] === '_headers') return undefined;
  return decoded;
}

/** @param {string} folder @param {string} sitePath_ @returns {Promise<{ file: string, size: number, changed: number } | undefined>} */
async function findFile(folder, sitePath_) {
  try {
    const file = await realpath(path.join(folder, sitePath_ === '/' ? 'index.html' : sitePath_));
    if (!file.startsWith((await realpath(folder)) + path.sep)) return undefined; // a link that leads outside
    const { size, mtimeMs, isFile } = await stat(file).then((s) => ({
      size: s.size,
      mtimeMs: s.mtimeMs,
      isFile: s.isFile(),
    }));
    return isFile ? { file, size, changed: mtimeMs } : undefined;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return undefined;
    throw error;
  }
}

/** @param {Response} response @param {number} status @param {string} text @param {Record<string, string>} [more] */
function sayNo(response, status, text, more = {}) {
  const headers = {
    ...headersFor('/no-such-file'),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
  };
  response.writeHead(status, { ...headers, ...more }).end(`${text}\n`);
}

/**
 * A request handler for one folder. Compressed bodies are kept in memory: a site is small and its files do not change under it
 * without a change of size or time.
 * @param {{ folder: string }} options
 */
export function createSite({ folder }) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();

  /** @param {Request} request @param {Response} response */
  return async function site(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sayNo(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    }
    // What a journal keeps belongs to one address, so the machine's other name for itself leads to it.
    const [hostname, port] = (request.headers.host ?? '').split(':');
    const requested = sitePath(request.url ?? '');
    if (requested === undefined) return sayNo(response, 404, 'Not found.');
    if (hostname === 'localhost') {
      return sayNo(response, 307, 'Moved.', {
        Location: `http://${loopback}:${port ?? 80}${encodeURI(requested)}`,
      });
    }
    const found = await findFile(folder, requested);
    if (!found) return sayNo(response, 404, 'Not found.');

    const kind = kinds[path.extname(found.file)] ?? { type: 'application/octet-stream', compresses: false };
    const zipped = kind.compresses && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const tag = `W/"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`;
    const headers = {
      ...headersFor(requested),
      'Content-Type': kind.type,
      ETag: tag,
      ...(kind.compresses ? { Vary: 'Accept-Encoding' } : {}),
    };
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();

    const key = `${found.file} ${tag}`;
    const plain = await readFile(found.file);
    if (zipped && !compressed.has(key)) compressed.set(key, gzipSync(plain));
    const body = (zipped && compressed.get(key)) || plain;
    response.writeHead(200, {
      ...headers,
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Serves a folder on the loopback address, at the asked port or, unless that is strict, the next free one.
 * @param {{ folder: string, port: number, strict?: boolean }} options port 0 takes any free one
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, port, strict = false }) {
  const site = createSite({ folder });
  const server = createServer((request, response) => {
    site(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sayNo(response, 500, 'Something went wrong.');
    });
  });

  /** @param {number} candidate @returns {Promise<void>} */
  const listen = (candidate) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(candidate, loopback, () => {
        server.off('error', reject);
        resolve();
      });
    });
  let candidate = port;
  for (;;) {
    try {
      await listen(candidate);
      break;
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (strict || candidate >= port + 50 || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error;
      candidate += 1;
    }
  }
  const bound = server.address();
  const taken = typeof bound === 'object' && bound ? bound.port : candidate;
  return {
    address: `http://${loopback}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const startedDirectly = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedDirectly) {
  const [folder = 'apps/web/dist', port = '4173'] = process.argv.slice(2);
  const { address } = await serveFolder({ folder: path.resolve(folder), port: Number(port) });
  console.log(address);
}
