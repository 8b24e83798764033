import { expect, test } from 'vitest';
import { firstLoad, scriptsApartFromKeyWorker, sizeTable } from './sizes.mjs';

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_base.js'], css: ['assets/index.css'] },
  '_base.js': { file: 'assets/base.js', imports: ['_deep.js', '_base.js'] },
  '_deep.js': { file: 'assets/deep.js' },
  'src/later.tsx': { file: 'assets/later.js', isDynamicEntry: true, imports: ['_base.js'] },
};

test('a first visit waits for the entry and what it imports statically, however deep, and for nothing else', () => {
  expect(firstLoad(manifest).toSorted()).toEqual(['assets/base.js', 'assets/deep.js', 'assets/index.js']);
});

test('the key worker and chunks only it loads are weighed apart', () => {
  const files = [
    'assets/index.js',
    'assets/base.js',
    'assets/deep.js',
    'assets/later.js',
    'assets/libsodium.js',
    'assets/index.css',
    'service-worker.js',
    'workers/home-1.js',
    'workers/mirror-1.js',
  ];
  expect(scriptsApartFromKeyWorker(files, manifest)).toEqual([
    'assets/index.js',
    'assets/base.js',
    'assets/deep.js',
    'assets/later.js',
    'service-worker.js',
    'workers/mirror-1.js',
  ]);
});

test('the table says what is too big', () => {
  const measure = (kb: number) => sizeTable([{ name: 'styles', kb, target: 8, limit: 10 }]);
  expect(measure(8)).toMatch(/ ok$/);
  expect(measure(9)).toMatch(/over its target$/);
  expect(measure(10.1)).toMatch(/TOO BIG$/);
});
