import { defineConfig } from 'vite';
import { compileCatalogues } from '../web/build/compile-catalogues.ts';

/** One program with everything in it; parts loaded on demand stay apart, so that a plan does not pay for cryptography. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [compileCatalogues()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      output: { entryFileNames: 'reprise.mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});
