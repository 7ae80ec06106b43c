import { describe, expect, it } from 'vitest';
import { parseReplyValue, parseShape, toldExamination } from '../../../shared/index.ts';

const saying = (about: unknown, found: unknown, more: object = {}) => ({
  helper: '9.0.0',
  well: true,
  findings: [{ about, state: 'wrong', found, ...more }],
});
function read(about: unknown, found: unknown, more: object = {}) {
  const parsed = parseReplyValue('examine', saying(about, found, more));
  return parsed.ok ? parsed.value.findings[0] : null;
}

const DISK = { code: 'disk-room' };
const FULL = { code: 'disk-nearly-full', bytes: 512 };

describe('what the helper tells of an installation', () => {
  it('is codes with what goes with each, and nothing besides', () => {
    expect(read(DISK, { ...FULL, title: 'Smith' }, { mend: 'here', what: 'a sentence' })).toEqual({
      about: DISK,
      state: 'wrong',
      found: FULL,
      mend: 'here',
    });
    expect(read(DISK, null)).toMatchObject({ found: null });
  });

  it.each<[string, unknown, unknown]>([
    ['a code that is not known', { code: 'disk-on-fire', degrees: 900 }, 'disk-on-fire'],
    ['a known one with another figure', { code: 'disk-nearly-full', bytes: '512' }, 'disk-nearly-full'],
    ['a known one without its figure', { code: 'disk-nearly-full' }, 'disk-nearly-full'],
    ['a name that every object has', { code: 'constructor' }, 'constructor'],
  ])('comes out by its name where it has %s, as a thing and as a trouble', (_name, raw, told) => {
    expect(read(DISK, raw)?.found).toEqual({ code: 'unknown', told });
    expect(read(raw, null)?.about).toEqual({ code: 'unknown', told });
  });

  it('is read where a newer helper has a state, or a way to mend it, that is not known', () => {
    expect(read(DISK, FULL, { state: 'grave', mend: 'by-itself' })).toMatchObject({ state: 'note', mend: 'install' });
  });

  it('is refused as a whole where it is none', () => {
    for (const raw of [null, 'disk-room', {}, { code: 7 }, { code: 'x'.repeat(200) }, { code: 'a', b: ['Smith'] }])
      expect(read(DISK, raw === null ? 'null' : raw)).toBeNull();
  });

  it('is passed on with codes that whoever passes it on does not know', () => {
    const strange = saying({ code: 'disk-on-fire', degrees: 900 }, { code: 'burns', since: '2026' });
    expect(parseShape(toldExamination, strange)).toEqual(strange);
  });
});
