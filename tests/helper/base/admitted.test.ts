import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAdmitted, readAdmitted } from '../../../helper/base/index.ts';
import { checkCaller } from '../../../helper/relay/index.ts';

const FIRM = 'abcdefghijklmnopabcdefghijklmnop';
const WRONG = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const FIREFOX = 'matterline@firm.example';
const LIST = { chromium: [FIRM], firefox: [FIREFOX] };

describe("the administrator's list of extensions", () => {
  it('holds ids as browsers make them', () => {
    expect(parseAdmitted(JSON.stringify(LIST), 'list.json')).toEqual(LIST);
    expect(parseAdmitted('{}', 'list.json')).toEqual({ chromium: [], firefox: [] });
    const guid = '{0a1b2c3d-0000-4000-8000-0123456789ab}';
    expect(parseAdmitted(JSON.stringify({ firefox: [guid] }), 'list.json')).toEqual({ chromium: [], firefox: [guid] });
  });

  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['an id in no list', JSON.stringify({ chromium: FIRM })],
    ['an id that is none', JSON.stringify({ chromium: [FIRM, `${FIRM}/`] })],
    ['every extension', JSON.stringify({ chromium: ['*'] })],
    ['an id of the other family', JSON.stringify({ firefox: [FIRM] })],
    ['another family', JSON.stringify({ chromium: [FIRM], safari: [] })],
  ])('that holds %s lets nobody in', (_, text) => {
    expect(parseAdmitted(text, 'list.json')).toEqual(
      expect.objectContaining({
        code: expect.stringMatching(/^admitted-no-|^admitted-names-other$/),
        file: 'list.json',
      }),
    );
  });
});

describe('a caller', () => {
  const check = (args: string[], list = LIST) => checkCaller(args, false, () => list);

  it('that the administrator lets in is answered', () => {
    expect(check([`chrome-extension://${FIRM}/`])).toMatchObject({ ok: true, value: { family: 'chromium', id: FIRM } });
    expect(check(['/x/com.matterline.helper.json', FIREFOX])).toMatchObject({ ok: true, value: { family: 'firefox' } });
  });

  it.each([
    ['another id', [`chrome-extension://${WRONG}/`]],
    ['that id of another kind of page', [`moz-extension://${FIRM}/`]],
    ["Firefox's id in Chromium", [`chrome-extension://${FIREFOX}/`]],
    ["Chromium's id in Firefox", ['/x/com.matterline.helper.json', FIRM]],
  ])('with %s is refused', (_, args) => {
    expect(check(args)).toMatchObject({ ok: false, fault: { code: 'unknown-caller' } });
  });
});

describe.skipIf(process.platform === 'win32')('the file of the list', () => {
  let folder: string;
  let file: string;
  const own = { owners: [0, process.getuid?.() ?? 0], groups: [0, process.getgid?.() ?? 0] };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-admitted-'));
    file = join(folder, 'extensions.json');
    writeFileSync(file, JSON.stringify(LIST), { mode: 0o644 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('counts where only those trusted can have written it', () => {
    expect(readAdmitted(file, own)).toEqual(LIST);
    expect(readAdmitted(join(folder, 'none.json'), own)).toEqual({ chromium: [], firefox: [] });
  });

  it('lets nobody in where others own it, or may write it or its folder', () => {
    expect(readAdmitted(file, { ...own, owners: [4_000_000] })).toMatchObject({ code: 'admitted-changeable', file });
    chmodSync(file, 0o666);
    expect(readAdmitted(file, own)).toEqual({ code: 'admitted-changeable', file, path: file });
    chmodSync(file, 0o644);
    chmodSync(folder, 0o777);
    expect(readAdmitted(file, own)).toEqual({ code: 'admitted-changeable', file, path: folder });
    chmodSync(folder, 0o700);
  });
});
