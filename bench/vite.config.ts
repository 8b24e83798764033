import path from 'node:path';
import { defineConfig } from 'vite';
import { compileCatalogues } from '../apps/web/build/compile-catalogues.ts';

const here = import.meta.dirname;

/** The pages of the bench, built as the product is, into the folder that holds a copy of it. */
export default defineConfig({
  root: here,
  base: './',
  logLevel: 'error',
  plugins: [compileCatalogues()],
  worker: {
    format: 'es',
    plugins: () => [compileCatalogues()],
    rolldownOptions: {
      output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
  build: {
    target: 'baseline-widely-available',
    outDir: path.resolve(here, '../.cache/bench-site'),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: { home: path.join(here, 'home.html'), peer: path.join(here, 'peer.html') } },
  },
});
