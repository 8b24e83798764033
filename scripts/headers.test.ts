import { describe, expect, test } from 'vitest';
import { headersFor, metaPolicy, toHeadersFile } from './headers.mjs';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';

describe('the document', () => {
  test.each(['/', '/index.html', '/away.html'])('%s runs our own files only, never WebAssembly, inline code or eval', (path) => {
    expect(policyOf(path)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types reprise",
    );
    expect(headersFor(path)['Cache-Control']).toBe('no-store');
  });

  test('keeps its policy in a <meta>, but for what a <meta> may not carry', () => {
    expect(metaPolicy()).toBe(policyOf('/').replace(" frame-ancestors 'none';", ''));
  });
});

test('only the key worker may run WebAssembly', () => {
  expect(policyOf('/workers/home-worker-abc123.js')).toContain("'wasm-unsafe-eval'");
  const others = ['/', '/index.html', '/service-worker.js', '/workers/mirror-worker-abc.js', '/assets/home-abc.js', '/icon.svg'];
  for (const path of others) expect(policyOf(path), path).not.toContain('unsafe');
});

test('a hashed file is kept for ever, the service worker asks every time', () => {
  expect(headersFor('/assets/index-abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersFor('/workers/home-worker-abc.js')['Cache-Control']).toContain('immutable');
  expect(headersFor('/service-worker.js')['Cache-Control']).toBe('no-cache');
  expect(headersFor('/manifest.webmanifest')['Cache-Control']).toBe('no-cache');
});

test('every path is closed to other sites, sniffing, referrers and sensors', () => {
  for (const path of ['/', '/assets/a.js', '/workers/home-a.js', '/anything']) {
    const headers = headersFor(path);
    expect(headers).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    for (const sensor of ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone']) {
      expect(headers['Permissions-Policy']).toContain(`${sensor}=()`);
    }
  }
});

test('the _headers file gives every file one policy, in few rules, and adds HSTS', () => {
  const text = toHeadersFile(['/index.html', '/assets/a.js', '/assets/b.css', '/workers/home-a.js', '/workers/mirror-a.js']);
  const blocks = new Map(
    text
      .trim()
      .split('\n\n')
      .map((block) => [block.split('\n')[0], block]),
  );
  expect([...blocks.keys()]).toEqual(['/*', '/', '/index.html', '/assets/*', '/workers/home-a.js', '/workers/mirror-a.js']);
  expect(blocks.get('/*')).toContain('  Strict-Transport-Security: max-age=');
  expect(blocks.get('/*')).not.toContain('Content-Security-Policy');
  expect(blocks.get('/')).toContain(`  Content-Security-Policy: ${policyOf('/')}`);
  expect(blocks.get('/workers/home-a.js')).toContain('wasm-unsafe-eval');
  expect(blocks.get('/workers/mirror-a.js')).not.toContain('wasm');
  expect(text).not.toMatch(/localhost|127\.0\.0\.1/);
});
