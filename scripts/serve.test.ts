import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from './headers.mjs';
import { serveFolder, sitePath } from './serve.mjs';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

let base = '';
let port = 0;
let close: () => Promise<void>;

/** Sends the target exactly as written: fetch would tidy it first. */
function ask(target: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path: target, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject).end();
  });
}

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'reprise-site-'));
  const site = path.join(base, 'site');
  for (const folder of ['assets', 'workers', '.vite']) mkdirSync(path.join(site, folder), { recursive: true });
  writeFileSync(path.join(base, 'secret.txt'), 'secret');
  writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>Notes</title>');
  writeFileSync(path.join(site, 'assets/index-1.js'), `export const long = '${'x'.repeat(5000)}';`);
  writeFileSync(path.join(site, 'workers/home-worker-1.js'), 'self.onmessage = () => {};');
  writeFileSync(path.join(site, '.vite/manifest.json'), '{}');
  writeFileSync(path.join(site, '_headers'), '/*');
  symlinkSync(path.join(base, 'secret.txt'), path.join(site, 'linked.txt'));
  ({ port, close } = await serveFolder({ folder: site, port: 0 }));
});

afterAll(async () => {
  await close();
  rmSync(base, { recursive: true });
});

describe('a file', () => {
  test.each(['/', '/index.html', '/index.html?a=b', '/assets/index-1.js', '/workers/home-worker-1.js'])(
    '%s comes with every header of its path',
    async (target) => {
      const answer = await ask(target);
      expect(answer.status).toBe(200);
      const expected = headersFor(target.split('?')[0] ?? '');
      for (const [name, value] of Object.entries(expected)) expect(answer.headers[name.toLowerCase()]).toBe(value);
    },
  );

  test('is compressed for who asks, and whole for who does not', async () => {
    const zipped = await ask('/assets/index-1.js', { headers: { 'accept-encoding': 'gzip, br' } });
    const plain = await ask('/assets/index-1.js');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body.length).toBeLessThan(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toContain('x'.repeat(5000));
  });

  test('is not sent again unchanged', async () => {
    const first = await ask('/index.html');
    const again = await ask('/index.html', { headers: { 'if-none-match': String(first.headers['etag']) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
  });

  test('answers HEAD with headers alone', async () => {
    const answer = await ask('/index.html', { method: 'HEAD' });
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(10);
  });
});

describe('what is not ours to give', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..\\..\\secret.txt',
    '/linked.txt',
    '/.vite/manifest.json',
    '/_headers',
    '/assets',
    '/assets/',
    '//index.html',
    '/index.html/',
    '/missing.js',
    '/%00',
    '/%',
    '/%E0%A4%A',
    `/${'a'.repeat(300)}`,
    'http://elsewhere.example/index.html',
  ])('%s is not found', async (target) => {
    const answer = await ask(target);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('Not found.\n');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is refused', async (method) => {
    const answer = await ask('/', { method });
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  test('bytes that are not HTTP end the connection and nothing else', async () => {
    const reply = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
      let text = '';
      socket.on('data', (part) => (text += part.toString()));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    expect(reply).toContain('400 Bad Request');
    expect((await ask('/')).status).toBe(200);
  });
});

test('localhost leads to the one address a journal belongs to', async () => {
  const answer = await ask('/index.html?x', { headers: { host: `localhost:${port}` } });
  expect([answer.status, answer.headers['location']]).toEqual([307, `http://127.0.0.1:${port}/index.html`]);
});

test('a taken port gives way to the next one, unless it was asked for strictly', async () => {
  const folder = path.join(base, 'site');
  const next = await serveFolder({ folder, port });
  expect(next.port).toBeGreaterThan(port);
  await next.close();
  await expect(serveFolder({ folder, port, strict: true })).rejects.toThrow('EADDRINUSE');
});

test('a path keeps its letters and loses its query', () => {
  expect(sitePath('/caf%C3%A9.txt?q=1#x')).toBe('/café.txt');
  expect(sitePath('*')).toBeUndefined();
});
