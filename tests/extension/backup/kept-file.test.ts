import { expect, it } from 'vitest';
import { openKept, sealKept } from '../../../extension/backup/index.ts';

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const NAME = 'matterline-a.matterline-unsent';
const VALUE = { title: 'Smith v. Acme – Grüße', list: [1, 2, 3], none: null };

it('a kept file opens with its key under its name, says nothing without it, and is another one each time', async () => {
  const key = await newKey();
  const [one, other] = [await sealKept(key, NAME, VALUE), await sealKept(key, NAME, VALUE)];
  expect(await openKept(key, NAME, one)).toEqual(VALUE);
  expect(Buffer.from(one).includes('Smith')).toBe(false);
  expect(one).not.toEqual(other);
  expect(await openKept(await newKey(), NAME, one)).toBeNull();
  expect(await openKept(key, 'matterline-b.matterline-unsent', one)).toBeNull();
});

it('a kept file that was changed anywhere, cut, or is none does not open', async () => {
  const key = await newKey();
  const file = await sealKept(key, NAME, VALUE);
  for (let at = 0; at < file.length; at += 7) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await openKept(key, NAME, changed)).toBeNull();
  }
  for (const length of [0, 10, 33, 45, file.length - 1])
    expect(await openKept(key, NAME, file.slice(0, length))).toBeNull();
});
