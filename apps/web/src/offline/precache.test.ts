import { describe, expect, test } from 'vitest';
import { cacheName, keptAddress, type Precache, toKept } from './precache.ts';

const scope = 'https://a.example/notes/';
const file = (path: string) => ({ path, integrity: 'sha256-x', headers: {} });
const precache: Precache = {
  version: 'v1',
  everywhere: {},
  files: [file('index.html'), file('assets/index-1.js')],
};

describe('keptAddress', () => {
  test.each([
    ['https://a.example/notes/', 'https://a.example/notes/index.html'],
    ['https://a.example/notes/?from=home', 'https://a.example/notes/index.html'],
    ['https://a.example/notes/index.html#x', 'https://a.example/notes/index.html'],
    ['https://a.example/notes/assets/index-1.js', 'https://a.example/notes/assets/index-1.js'],
  ])('%s is kept as %s', (requested, kept) => {
    expect(keptAddress(precache, requested, scope)).toBe(kept);
  });

  test.each([
    'https://a.example/',
    'https://a.example/notes/other.js',
    'https://b.example/notes/index.html',
    'https://b.example/notes/assets/index-1.js',
    'https://a.example/assets/index-1.js',
  ])('%s goes to the network', (requested) => {
    expect(keptAddress(precache, requested, scope)).toBeUndefined();
  });
});

describe('toKept', () => {
  test('lays our headers over those of the host, and leaves its other ones', async () => {
    const fromHost = new Response('text', {
      headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': 'script-src *' },
    });
    const kept = await toKept(fromHost, { 'Content-Security-Policy': "default-src 'none'", 'Cache-Control': 'no-store' });
    expect(Object.fromEntries(kept.headers)).toEqual({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'",
      'content-type': 'text/html',
    });
    expect(await kept.text()).toBe('text');
  });

  test('says nothing of how the bytes came over the wire', async () => {
    const compressed = new Response('text', { headers: { 'Content-Encoding': 'gzip', 'Content-Length': '9' } });
    const kept = await toKept(compressed, {});
    expect([kept.headers.get('content-encoding'), kept.headers.get('content-length')]).toEqual([null, null]);
  });
});

test('each version is kept under a name of its own', () => {
  expect(cacheName(precache)).toBe('site-v1');
});
