import { expect, it } from 'vitest';
import { faultOf, PlaceError } from '../../../helper/places/faults.ts';

/** Answers of the systems' calls, as errno(3) and Windows' codes in Node's names tell them. */
const ANSWERS = [
  ['ENOENT', 'no-folder'],
  ['ENOTDIR', 'no-folder'],
  ['ESTALE', 'no-folder'],
  ['EIO', 'no-folder'],
  ['EHOSTDOWN', 'no-folder'],
  ['ENOSPC', 'no-room'],
  ['EDQUOT', 'no-room'],
  ['EFBIG', 'no-room'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
  ['EROFS', 'no-access'],
  ['EMFILE', 'denied'],
] as const;

it.each(ANSWERS)('an answer %s of the system is %s', (code, fault) => {
  expect(faultOf(Object.assign(new Error('no'), { code }))).toEqual({
    ok: false,
    fault: { code: fault, message: 'no' },
  });
});

it('a fault comes through as it is, and a fault of the program is none', () => {
  expect(faultOf(new PlaceError('no-file', 'gone'))).toEqual({
    ok: false,
    fault: { code: 'no-file', message: 'gone' },
  });
  expect(() => faultOf(new TypeError('x'))).toThrow(TypeError);
});
