import { defineConfig } from 'vite';

/** One program with everything in it; parts loaded on demand stay apart, so that a plan does not pay for cryptography. */
export default defineConfig({
  root: import.meta.dirname,
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
