import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../../packaging/build.ts';
import { KINDS } from '../../packaging/stores/data-use.ts';

const LINTER = join(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

interface Message {
  code: string;
  message: string;
  description: string;
  file?: string;
}

/** What the linter of addons.mozilla.org warns of and nobody mends, each with the reason. */
const WARNINGS: Record<string, string> = {
  // Firefox for Android starts no program, so there is no helper to hear from: the store's box for Android stays empty.
  // A higher minimum for Android would be a claim to run there.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'manifest.json',
  // Preact's own dangerouslySetInnerHTML, which no page of ours uses: Biome refuses it (biome.json). A library is not
  // changed, as Mozilla's policies have it.
  UNSAFE_VAR_ASSIGNMENT: 'assets/',
};

describe('the package for Firefox', () => {
  let folder: string;
  let found: { errors: Message[]; notices: Message[]; warnings: Message[] };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-lint-'));
    const file = await buildPackage('firefox', { output: folder, epoch: 1_790_000_000, quick: true });
    const { stdout } = spawnSync(process.execPath, [LINTER, '--output', 'json', file], { encoding: 'utf8' });
    found = JSON.parse(stdout);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has no error by the linter of addons.mozilla.org, and nothing that it remarks', () => {
    expect({ errors: found.errors, notices: found.notices }).toEqual({ errors: [], notices: [] });
  });

  it('says of each kind of data that Firefox knows whether it leaves the extension', () => {
    // As Firefox itself takes them: the schema of manifests that the linter brings along.
    const schema = readFileSync(join(LINTER, '../../dist/addons-linter.js'), 'utf8');
    const enumOf = (type: string) => {
      const [, list = '[]'] = new RegExp(`"${type}":\\{"anyOf":\\[[^\\]]*?"enum":(\\[[^\\]]*\\])`).exec(schema) ?? [];
      return JSON.parse(list) as string[];
    };
    const known = [...enumOf('CommonDataCollectionPermission'), ...enumOf('OptionalDataCollectionPermission')];
    expect(known.length).toBeGreaterThan(10);
    expect(KINDS.flatMap(({ firefox }) => firefox ?? []).sort()).toEqual(known.sort());
  });

  it('has no warning but those that have a reason, each once', () => {
    const told = found.warnings.map(({ code, file = '' }) => [code, file]);
    expect(told.map(([code]) => code).sort()).toEqual(Object.keys(WARNINGS).sort());
    for (const [code = '', file = ''] of told) expect(file.startsWith(WARNINGS[code] ?? '?'), file).toBe(true);
  });
});
