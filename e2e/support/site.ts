import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { targets } from '../../scripts/build.mjs';
import { serveFolder } from '../../scripts/serve.mjs';
import { root } from '../../scripts/tools.mjs';

/**
 * A copy of the built site at an address of its own. A test may change its files, as a release does, or take it away: `close` is the
 * network going off.
 */
export type OwnSite = { readonly address: string; readonly folder: string; close(): Promise<void> };

export const test = base.extend<{ ownSite: OwnSite }>({
  // Playwright finds out what a fixture needs from this pattern, so it is written even where it is empty.
  // oxlint-disable-next-line no-empty-pattern
  ownSite: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'reprise-site-'));
    cpSync(path.dirname(path.join(root, targets.web.output)), folder, { recursive: true });
    const { address, close } = await serveFolder({ folder, port: 0 });
    await use({ address, folder, close });
    await close();
    rmSync(folder, { recursive: true });
  },
});

export { expect };
