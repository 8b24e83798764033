// @ts-check
// Chromium as a package, for a Linux x64 machine that has only Node and the package client. It is installed from the lockfile in
// scripts/browser into .cache/browser and unpacked there, with the libraries (NSS) and fonts such a machine lacks.
// The package's own default arguments are not used: they switch the browser's security off.
import { spawnSync } from 'node:child_process';
import { copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { npm, root } from './tools.mjs';

const home = path.join(root, '.cache', 'browser');
const unpacked = path.join(home, 'unpacked');
const program = path.join(unpacked, 'chromium');
const complete = path.join(unpacked, 'complete');
const lockfiles = ['package.json', 'package-lock.json'];

/** @returns {{ executablePath: string, env: Record<string, string> } | undefined} */
export function packagedBrowser() {
  if (!existsSync(complete)) return undefined;
  const libraries = [path.join(unpacked, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  const env = { LD_LIBRARY_PATH: libraries.join(path.delimiter) };
  const hasFonts = existsSync('/etc/fonts/fonts.conf');
  return { executablePath: program, env: hasFonts ? env : { ...env, FONTCONFIG_PATH: unpacked } };
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(unpacked, 'fonts')}</dir>
  <cachedir>${path.join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;

/** Leaves everything as it was on a platform the package is not made for, or when the install fails: the caller goes on looking. */
export async function installPackagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  console.error('No browser found: installing a packaged Chromium (67 MB) into .cache/browser …');
  mkdirSync(unpacked, { recursive: true });
  for (const file of lockfiles) copyFileSync(path.join(root, 'scripts', 'browser', file), path.join(home, file));
  // The package asks for a newer Node than ours for its own code, of which none is run here.
  const { status } = spawnSync(...npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false']), {
    cwd: home,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) return;

  const archives = path.join(home, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const { extract } = createRequire(path.join(home, 'package.json'))('tar-fs');
  /** @param {string} name @param {NodeJS.WritableStream} target */
  const unpack = (name, target) => pipeline(createReadStream(path.join(archives, name)), createBrotliDecompress(), target);
  await Promise.all([
    unpack('chromium.br', createWriteStream(program, { mode: 0o755 })),
    unpack('al2023.tar.br', extract(unpacked)),
    unpack('fonts.tar.br', extract(unpacked)),
    unpack('swiftshader.tar.br', extract(unpacked)),
  ]);
  writeFileSync(path.join(unpacked, 'fonts.conf'), fontConfiguration);
  writeFileSync(complete, '');
}
