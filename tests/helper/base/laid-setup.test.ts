import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laidSetupFile, readLaidSetup } from '../../../helper/base/index.ts';
import { createLaidSetup } from '../../../helper/relay/index.ts';
import type { Reply } from '../../../shared/index.ts';

// Windows' own words for its folders, as `set` shows them there; the last is a computer that says nothing.
const PLACES = [
  ['linux', {}, '/etc/matterline/setup.matterline'],
  ['macos', {}, '/Library/Application Support/Matterline/setup.matterline'],
  ['windows', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Matterline\\setup.matterline'],
  ['windows', { ProgramFiles: 'D:\\Programme' }, 'D:\\Programme\\Matterline\\setup.matterline'],
  ['windows', { ProgramData: 'C:\\ProgramData' }, 'C:\\Program Files\\Matterline\\setup.matterline'],
] as const;

it.each(PLACES)('lies on %s with %o at %s, where no ordinary user can write', (system, env, place) => {
  expect(laidSetupFile(system, env)).toBe(place);
});

describe("the firm's setup file", () => {
  const own = { owners: [0, process.getuid?.() ?? 0], groups: [0, process.getgid?.() ?? 0] };
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-laid-'));
    file = join(folder, 'setup.matterline');
    writeFileSync(file, 'sealed\n', { mode: 0o640 });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is read as it is, and none where none lies', () => {
    expect(readLaidSetup(file, null)).toEqual({ text: 'sealed\n' });
    expect(readLaidSetup(join(folder, 'none'), null)).toEqual({ text: null });
    expect(readLaidSetup(join(file, 'below a file'), null)).toEqual({ text: null });
  });

  it.skipIf(process.platform === 'win32')('counts only where those trusted alone can have written it', () => {
    expect(readLaidSetup(file, own)).toEqual({ text: 'sealed\n' });
    expect(readLaidSetup(file, { ...own, owners: [4_000_000] })).toMatchObject({ code: 'setup-changeable', file });
    chmodSync(file, 0o646);
    expect(readLaidSetup(file, own)).toMatchObject({ code: 'setup-changeable', file });
    chmodSync(file, 0o640);
    chmodSync(folder, 0o777);
    const link = join(folder, 'link');
    symlinkSync(file, link);
    expect(readLaidSetup(link, own)).toMatchObject({ code: 'setup-changeable', path: folder });
  });

  it('is refused where it would not fit into a frame, also once it is quoted', () => {
    for (const text of ['x'.repeat(300_000), '\u0001'.repeat(40_000), '"'.repeat(110_000)]) {
      writeFileSync(file, text);
      expect(readLaidSetup(file, null)).toEqual({ code: 'setup-too-large', file });
    }
  });
});

describe('a request for it', () => {
  const take = (message: unknown, found: Parameters<typeof createLaidSetup>[0]) => {
    const replies: Reply[] = [];
    const taken = createLaidSetup(found).take(message, (reply) => replies.push(reply));
    return { taken, replies };
  };
  const request = { type: 'request', id: 3, method: 'setupFile', params: {} };
  const fault = { code: 'denied', message: 'no' } as const;

  it.each([
    ['a file', { ok: true, value: 'sealed' } as const, { type: 'reply', id: 3, value: 'sealed' }],
    ['none', { ok: true, value: null } as const, { type: 'reply', id: 3, value: null }],
    ['a fault', { ok: false, fault } as const, { type: 'reply', id: 3, fault }],
  ])('is answered with %s', (_, found, reply) => {
    expect(take(request, () => found)).toEqual({ taken: true, replies: [reply] });
  });

  it.each([
    ['another method', { ...request, method: 'diagnose' }],
    ['no number', { ...request, id: 'x' }],
    ['a word of its own', 'setupFile'],
    ['nothing', null],
  ])('with %s is the recorder’s', (_, message) => {
    const never = () => {
      throw new Error('read');
    };
    expect(take(message, never)).toEqual({ taken: false, replies: [] });
  });
});
