// What the house asks of its source and no lint rule can express.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from './files.mjs';
import { headerRules } from './headers.mjs';
import { root } from './tools.mjs';

const notOurs = new Set(['node_modules', 'dist', '.cache', '.git', 'test-results', 'playwright-report', 'coverage']);
const files = listFiles(root, (folder) => !notOurs.has(folder));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const isText = (file: string): boolean => /\.(ts|tsx|mjs|json|md|css|html|svg|yml|txt)$|^\.ci\/|^bin\//.test(file);
const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

/** Lines of the given files that match, as `file:line text`. */
function linesWith(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** Every relative import as a pair of the file and what it names, relative to the root. */
function relativeImports(among: readonly string[]): { from: string; to: string; written: string }[] {
  return among.flatMap((from) =>
    [...read(from).matchAll(specifier)].map(([, written = '']) => ({
      from,
      written,
      to: path.posix.join(path.posix.dirname(from), written),
    })),
  );
}

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};
const manifests = files.filter((file) => path.posix.basename(file) === 'package.json');
const dependenciesOf = (file: string): [name: string, version: string][] => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file)) as Manifest;
  return Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => !name.startsWith('@reprise/'));
};

describe('names', () => {
  test('no folder is a drawer for things without a name', () => {
    const drawers = /(^|\/)(utils?|helpers?|shared|misc|common)\//;
    expect(files.filter((file) => drawers.test(file))).toEqual([]);
  });

  test('files and folders of source are kebab-case', () => {
    const source = files.filter((file) => /^(packages|apps)\/[^/]+\/src\//.test(file));
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
    const byCustom = /^(README\.md|NOTICE\.md|LICENSE.*|OFL.*)$/;
    const notKebab = source.filter((file) => !file.split('/').every((part) => kebab.test(part) || byCustom.test(part)));
    expect(notKebab).toEqual([]);
  });
});

describe('imports', () => {
  test('a feature of the web app does not import another feature', () => {
    const feature = (file: string) => /^apps\/web\/src\/features\/([^/]+)\//.exec(file)?.[1];
    const crossing = relativeImports(code).filter(
      ({ from, to }) => feature(from) !== undefined && feature(to) !== undefined && feature(from) !== feature(to),
    );
    expect(crossing).toEqual([]);
  });

  test('a relative import names its file in full', () => {
    const known = /\.(tsx?|mjs|json|css|svg|woff2)(\?[\w&]+)?$/;
    expect(relativeImports(code).filter(({ written }) => !known.test(written))).toEqual([]);
  });

  test('no package is entered by a path', () => {
    const home = (file: string) => /^((?:packages|apps)\/[^/]+)\/src\//.exec(file)?.[1];
    const entering = relativeImports(code).filter(
      ({ from, to }) => home(from) !== undefined && home(to) !== undefined && home(from) !== home(to),
    );
    expect(entering).toEqual([]);
  });
});

describe('the core', () => {
  const core = code.filter((file) => file.startsWith('packages/core/src/') && !isTest(file));

  test('is there', () => {
    expect(core.length).toBeGreaterThan(0);
  });

  test('never reads the clock through Date', () => {
    expect(linesWith(/\bnew Date\(\s*\)|(?<!new )(?<![.\w])Date\(/, core)).toEqual([]);
  });
});

describe('the page', () => {
  const pages = files.filter((file) => /^apps\/web\/[^/]+\.html$/.test(file));

  test.each(pages)('%s has nothing inline, which its policy would refuse', (page) => {
    const html = read(page);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(html.match(/<script(?![^>]*\ssrc=)/gi)).toBeNull();
    expect(html).toMatch(/<html lang="[a-z-]+"/);
  });

  test.each(pages.filter((page) => !page.endsWith('gallery.html')))('%s has a neutral title', (page) => {
    expect(read(page)).not.toMatch(/reprise|breakup|\bex\b/i);
  });

  test('one file makes the one Trusted Types policy', () => {
    const web = code.filter((file) => file.startsWith('apps/web/src/') && !isTest(file));
    const makers = linesWith(/\.createPolicy\(/, web);
    const [name = ''] = headerRules.policies['document']?.['trusted-types'] ?? [];
    expect(makers).toHaveLength(1);
    expect(makers[0]).toMatch(/^apps\/web\/src\/platform\/trusted\.ts:/);
    expect(read('apps/web/src/platform/trusted.ts')).toContain(`'${name}'`);
  });
});

describe('dependencies', () => {
  test.each(manifests)('%s asks for exact versions', (manifest) => {
    const loose = dependenciesOf(manifest).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  test('each has its reason in docs/dependencies.md, and nothing else has', () => {
    const explained = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|.*\| .{10,} \|$/gm)].map(
      ([, name = '']) => name,
    );
    const used = new Set(manifests.flatMap(dependenciesOf).map(([name]) => name));
    expect(explained.toSorted()).toEqual([...used].toSorted());
  });
});

describe('what is written', () => {
  const ours = files.filter((file) => isText(file) && file !== 'package-lock.json' && file !== 'scripts/house.test.ts');

  test('no file knows the machine it was written on', () => {
    expect(linesWith(/(^|[\s"'`(=])\/(work|root|home|Users)\/[\w.-]+/, ours)).toEqual([]);
  });

  test('nothing is put off', () => {
    expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, ours)).toEqual([]);
  });

  test('no test is left out, and none runs alone', () => {
    expect(linesWith(/\b(test|it|describe|suite)(\.\w+)*\.(skip|only|todo|fixme|fails?)\(/, code.filter(isTest))).toEqual([]);
  });
});
