import path from 'node:path';
import { defineConfig } from 'vite';
import { compileCatalogues } from './build/compile-catalogues.ts';
import { offline } from './build/offline.ts';
import { siteHeaders } from './build/site-headers.ts';
import { languages } from './src/platform/languages.ts';

const here = import.meta.dirname;
const galleryOut = path.resolve(here, '../../.cache/gallery');

/**
 * The site, as static files that work under any address (`base: './'`). Nothing inline: the policy in headers.json forbids it.
 * `--mode gallery` builds the page of all components instead, to look at and to test, apart from what is published.
 */
export default defineConfig(({ mode }) => {
  const isGallery = mode === 'gallery';
  return {
    root: here,
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [compileCatalogues(), siteHeaders(), ...(isGallery ? [] : [offline()])],
    worker: {
      format: 'es',
      plugins: () => [compileCatalogues()],
      rolldownOptions: {
        output: {
          // The folder and the name decide a worker's policy: see "paths" in headers.json.
          entryFileNames: 'workers/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
        },
      },
    },
    build: {
      target: 'baseline-widely-available',
      outDir: isGallery ? galleryOut : 'dist',
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        // The shell's English words are loaded with the shell and, like every catalogue, by name: meant so.
        checks: { ineffectiveDynamicImport: false },
        output: {
          codeSplitting: {
            groups: [
              // What nearly every screen uses, and the first screen itself, in one file: a first visit over a slow network otherwise
              // asks for twenty files of less than a kilobyte, one round trip after another.
              {
                name: 'first',
                test: /\/src\/ui\/|\/node_modules\/@?preact\/|\/features\/tonight\/tonight\.|\/texts\/en\/tonight\./,
              },
              // The words of a language, apart from those of the first visit: together they weigh a fifth less than one by one.
              ...languages.map((language) => ({
                name: `words-${language}`,
                test: new RegExp(`/src/texts/${language}/(?!shell\\.|tonight\\.)`),
              })),
            ],
          },
        },
        input: isGallery ? { gallery: path.join(here, 'gallery.html') } : { index: path.join(here, 'index.html') },
      },
    },
  };
});
