import { test as base, expect } from '@playwright/test';
import path from 'node:path';
import { targets } from '../../scripts/build.mjs';
import { serveFolder } from '../../scripts/serve.mjs';
import { root } from '../../scripts/tools.mjs';

/** The built site on an address of its own, which a test may take away: `close` is the network going off. */
export type Site = { readonly address: string; readonly port: number; close(): Promise<void> };

export const builtSite: string = path.dirname(path.join(root, targets.web.output));

export const test = base.extend<{ ownSite: Site }>({
  // Playwright finds out what a fixture needs from this pattern, so it is written even where it is empty.
  // oxlint-disable-next-line no-empty-pattern
  ownSite: async ({}, use) => {
    const site = await serveFolder({ folder: builtSite, port: 0 });
    await use(site);
    await site.close();
  },
});

export { expect };
