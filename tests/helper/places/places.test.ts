import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allNamed, createPlaces, keeperName, type Places } from '../../../helper/places/index.ts';
import type { FaultCode, ListedFile, Method, Reply, Requests } from '../../../shared/index.ts';

const NOW = 1_790_000_000_000;
const NAME = 'matterline-2026-12-01.matterline-backup';
const OTHER = 'matterline-2026-12-02.matterline-backup';
const base64 = (text: string) => Buffer.from(text).toString('base64');
/** Rights bind nobody who is the system's own user. */
const isRoot = process.getuid?.() === 0;

let home: string;
let data: string;
let folder: string;
let places: Places;
let last = 0;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'matterline-places-')));
  data = join(home, 'data');
  folder = join(home, 'Safe Füße');
  mkdirSync(folder);
  places = createPlaces({ data, caller: 'chromium-abc' }, () => NOW);
});
afterEach(async () => {
  await places.end();
  rmSync(home, { recursive: true, force: true });
});

function ask<M extends Method>(
  method: M,
  params: Requests[M]['params'],
  of = places,
): Promise<Requests[M]['value'] | FaultCode> {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    const taken = of.take({ type: 'request', id, method, params }, (reply: Reply) => {
      if (reply.id !== id) reject(new Error('This is the answer to another one.'));
      else resolve('fault' in reply ? reply.fault.code : (reply.value as Requests[M]['value']));
    });
    if (!taken) reject(new Error('The request was not taken.'));
  });
}
const name = (path: string | null, place = 'back-up', of = places) => ask('place.name', { place, path }, of);
const write = (text: string, more: Partial<Requests['file.write']['params']> = {}, of = places) =>
  ask('file.write', { place: 'back-up', name: NAME, from: 0, data: base64(text), last: true, ...more }, of);
const read = (more: Partial<Requests['file.read']['params']> = {}) =>
  ask('file.read', { place: 'back-up', name: NAME, from: 0, ...more });
const names = async (place = 'back-up') =>
  ((await ask('file.list', { place })) as ListedFile[]).map((file) => file.name);

describe('a place', () => {
  it('is a folder that the attorney chose, until its name is taken away', async () => {
    expect(await ask('place.look', { place: 'back-up' })).toBeNull();
    expect(await ask('file.list', { place: 'back-up' })).toBe('no-folder');
    expect(await name(folder)).toBeNull();
    expect(await ask('place.look', { place: 'back-up' })).toEqual({ path: folder, room: expect.any(Number) });
    expect(await allNamed(data)).toEqual([{ path: folder, at: NOW }]);
    await write('whole');
    expect(await name(null)).toBeNull();
    expect(await read()).toBe('no-folder');
    expect(readdirSync(folder)).toEqual([NAME]);
    expect(await allNamed(data)).toEqual([]);
  });

  it('stays named for a helper that is started anew, in a file of its user alone', async () => {
    await name(folder);
    const next = createPlaces({ data, caller: 'chromium-abc' });
    expect(await ask('place.look', { place: 'back-up' }, next)).toMatchObject({ path: folder });
    const file = join(data, 'places', 'chromium-abc', 'back-up.json');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, '{"path":');
    expect(await ask('place.look', { place: 'back-up' }, next)).toBeNull();
  });

  it('is of one extension: no other one knows it, or its files', async () => {
    const next = createPlaces({ data, caller: keeperName({ family: 'firefox', id: '{ABC}' }) });
    await name(folder);
    await write('mine', { place: 'kept' });
    expect(await ask('place.look', { place: 'back-up' }, next)).toBeNull();
    expect(await ask('file.list', { place: 'kept' }, next)).toEqual([]);
    expect(keeperName({ family: 'firefox', id: '{ABC}' })).toBe('firefox-{abc}');
  });

  it.each([
    ['a path that is not whole', 'Safe', 'bad-request'],
    ['a folder above', '../Safe', 'bad-request'],
    ['a path that ends early', '/tmp\0/x', 'bad-request'],
    ['a device of Windows', '\\\\.\\PhysicalDrive0', 'bad-request'],
    ['a device by another way', '//?/C:/', 'bad-request'],
    ['a folder that is not there', '/nowhere/at/all', 'no-folder'],
  ])('is not %s', async (_, path, code) => {
    expect(await name(path)).toBe(code);
    expect(await ask('place.look', { place: 'back-up' })).toBeNull();
  });

  it('is no file, nothing in the helper’s own folder, by no link either, and never the one the helper has itself', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await name(join(folder, 'file'))).toBe('no-folder');
    await write('mine', { place: 'kept' });
    expect(await name(data)).toBe('denied');
    expect(await name(join(data, 'kept'))).toBe('denied');
    symlinkSync(join(data, 'kept'), join(folder, 'link'));
    expect(await name(join(folder, 'link'))).toBe('denied');
    // Above and beside it all is well.
    expect(await name(home)).toBeNull();
    expect(await name(folder, 'kept')).toBe('bad-request');
    expect(await name(null, 'kept')).toBe('bad-request');
  });

  it('that is gone says so, and is there again once it is back', async () => {
    await name(folder);
    rmSync(folder, { recursive: true });
    expect(await write('whole')).toBe('no-folder');
    expect(await ask('file.list', { place: 'back-up' })).toBe('no-folder');
    writeFileSync(folder, 'a file by now');
    expect(await write('whole')).toBe('no-folder');
    rmSync(folder);
    mkdirSync(folder);
    expect(await write('whole')).toBeNull();
  });

  it.skipIf(isRoot || process.platform === 'win32')('that is read-only says so, and keeps what it has', async () => {
    await name(folder);
    await write('whole');
    chmodSync(folder, 0o500);
    expect(await write('other')).toBe('no-access');
    expect(await read()).toMatchObject({ data: base64('whole') });
    chmodSync(folder, 0o700);
  });
});

describe('a file in a place', () => {
  beforeEach(async () => {
    await name(folder);
  });

  it('is written in pieces, appears only whole, and is read in pieces', async () => {
    const bytes = Buffer.alloc(400_001, 'Grüße aus der Akte. ');
    for (let from = 0; from < bytes.length; from += 180_000) {
      expect(readdirSync(folder).includes(NAME)).toBe(false);
      const piece = bytes.subarray(from, from + 180_000);
      const last = from + piece.length === bytes.length;
      expect(await write('', { from, data: piece.toString('base64'), last })).toBeNull();
    }
    expect(readdirSync(folder)).toEqual([NAME]);
    if (process.platform !== 'win32') expect(statSync(join(folder, NAME)).mode & 0o777).toBe(0o600);
    const got: Buffer[] = [];
    for (let from = 0; ; ) {
      const piece = await read({ from });
      if (typeof piece !== 'object' || piece === null) throw new Error(`${piece}`);
      expect(piece.bytes).toBe(bytes.length);
      const part = Buffer.from(piece.data, 'base64');
      expect(part.length).toBeLessThanOrEqual(180_000);
      if (part.length === 0) break;
      got.push(part);
      from += part.length;
    }
    expect(Buffer.concat(got).equals(bytes)).toBe(true);
  });

  it('gives way to the next one only once that is whole', async () => {
    await write('the last good one');
    await write('the next', { last: false });
    expect(await read()).toMatchObject({ data: base64('the last good one') });
    // The helper ends in the midst of it.
    await places.end();
    expect(readdirSync(folder)).toEqual([NAME]);
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe('the last good one');
  });

  it('is given up where a piece does not follow on the one before, and begins anew from 0', async () => {
    await write('the last good one');
    expect(await write('b', { from: 1, last: false })).toBe('bad-request');
    await write('a', { last: false });
    expect(await write('c', { from: 2 })).toBe('bad-request');
    expect(await write('b', { from: 1 })).toBe('bad-request');
    expect(readdirSync(folder)).toEqual([NAME]);
    await write('a', { last: false });
    await write('x', { last: false });
    expect(await write('yz', { from: 1 })).toBeNull();
    expect(await read()).toMatchObject({ data: base64('xyz'), bytes: 3 });
    expect(readdirSync(folder)).toEqual([NAME]);
  });

  it('stays as it was where its name is a folder’s', async () => {
    mkdirSync(join(folder, NAME));
    expect(typeof (await write('whole'))).toBe('string');
    expect(await read()).toBe('no-file');
    expect(await names()).toEqual([]);
    expect(readdirSync(folder)).toEqual([NAME]);
  });

  it('is listed by its name, with nothing that is none of Matterline’s', async () => {
    await write('one');
    await write('three', { name: OTHER });
    utimesSync(join(folder, NAME), 1_700_000_000, 1_700_000_000);
    writeFileSync(join(folder, 'Engagement letter.docx'), 'x');
    writeFileSync(join(folder, '.matterline-a.matterline.0123abcd.part'), 'x');
    mkdirSync(join(folder, 'matterline-folder.matterline'));
    expect(await ask('file.list', { place: 'back-up' })).toEqual([
      { name: NAME, bytes: 3, at: 1_700_000_000_000 },
      { name: OTHER, bytes: 5, at: expect.any(Number) },
    ]);
  });

  it('goes, and what is not there is gone', async () => {
    await write('whole');
    expect(await ask('file.delete', { place: 'back-up', name: NAME })).toBeNull();
    expect(await ask('file.delete', { place: 'back-up', name: NAME })).toBeNull();
    expect(await read()).toBe('no-file');
  });

  it('that is a link leads nowhere, and is replaced, not followed', async () => {
    const secret = join(home, 'secret');
    writeFileSync(secret, 'of somebody else');
    symlinkSync(secret, join(folder, NAME));
    expect(await names()).toEqual([]);
    expect(await read()).toBe('no-file');
    await write('whole');
    expect(readFileSync(secret, 'utf8')).toBe('of somebody else');
    expect(await read()).toMatchObject({ data: base64('whole') });
  });

  it('that nobody finished is cleared away a day later, and nothing else', async () => {
    const old = join(folder, `.${OTHER}.0123abcd.part`);
    const fresh = join(folder, `.${OTHER}.0123abce.part`);
    const foreign = join(folder, '.notes.part');
    for (const path of [old, fresh, foreign]) writeFileSync(path, 'x');
    for (const path of [old, foreign]) utimesSync(path, NOW / 1000 - 90_000, NOW / 1000 - 90_000);
    utimesSync(fresh, NOW / 1000 - 3_600, NOW / 1000 - 3_600);
    await write('whole');
    expect([old, fresh, foreign].map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it('is one of four that are written at a time', async () => {
    const part = (number: number) => write('a', { name: `matterline-${number}.matterline`, last: false });
    expect(await Promise.all([1, 2, 3, 4, 5].map(part))).toEqual([null, null, null, null, 'denied']);
    expect(await write('b', { name: 'matterline-1.matterline', from: 1 })).toBeNull();
    expect(await part(5)).toBeNull();
  });
});

describe('the helper’s own place', () => {
  it('takes so many files and no more, and one of them anew', async () => {
    const one = (number: number) => write('x', { place: 'kept', name: `matterline-${number}.matterline` });
    for (let number = 1; number <= 64; number += 1) expect(await one(number)).toBeNull();
    expect(await one(65)).toBe('no-room');
    expect(await one(64)).toBeNull();
    await ask('file.delete', { place: 'kept', name: 'matterline-1.matterline' });
    expect(await one(65)).toBeNull();
  });

  it('takes so many bytes together and no more', async () => {
    mkdirSync(join(data, 'kept', 'chromium-abc'), { recursive: true, mode: 0o700 });
    writeFileSync(join(data, 'kept', 'chromium-abc', NAME), Buffer.alloc(64 * 1_048_576 - 2));
    expect(await write('abc', { place: 'kept', name: OTHER })).toBe('no-room');
    expect(await write('ab', { place: 'kept', name: OTHER })).toBeNull();
    expect(await write('abc', { place: 'kept' })).toBeNull();
  });

  it.skipIf(process.platform === 'win32')(
    'is open to its user alone, and not used where others could write to it',
    async () => {
      await write('mine', { place: 'kept' });
      expect(statSync(join(data, 'kept', 'chromium-abc')).mode & 0o777).toBe(0o700);
      chmodSync(join(data, 'kept', 'chromium-abc'), 0o777);
      expect(await write('mine', { place: 'kept' })).toBe('denied');
    },
  );
});

describe('orders', () => {
  it('are taken as long as no more than 16 wait', async () => {
    await name(folder);
    const asked = Array.from({ length: 20 }, () => ask('file.list', { place: 'back-up' }));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === 'denied')).toHaveLength(4);
    expect(await names()).toEqual([]);
  });

  it('of another kind, and broken ones, are the recorder’s', () => {
    const none = () => undefined;
    expect(places.take({ type: 'request', id: 1, method: 'diagnose', params: {} }, none)).toBe(false);
    expect(places.take({ type: 'request', id: 1, method: 'file.read', params: { place: '..' } }, none)).toBe(false);
    expect(places.take(null, none)).toBe(false);
  });
});
