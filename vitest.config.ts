import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { compileCatalogues } from './apps/web/build/compile-catalogues.ts';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

const browser = await findBrowser({ install: false });
const preactJsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const elsewhere = ['**/node_modules/**', '**/dist/**', '.cache/**', 'e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [compileCatalogues()],
        oxc: preactJsx,
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing is timed here; a slow machine is no failure.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          include: ['{packages,apps,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.browser.test.{ts,tsx}'],
        },
      },
      {
        plugins: [compileCatalogues()],
        oxc: preactJsx,
        test: {
          name: 'browser',
          include: ['{packages,apps}/**/*.browser.test.{ts,tsx}'],
          exclude: elsewhere,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: browserArguments,
                ...(browser ? { executablePath: browser.executablePath, env: browser.env } : {}),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
