import { afterEach, describe, expect, it, vi } from 'vitest';

const spoken = async (...languages: string[]) => {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages });
  return import('../../../../../extension/ui/words/es/format.ts');
};

afterEach(() => vi.unstubAllGlobals());

describe('times in Spanish sentences', () => {
  it.each([
    ['17:12', 'las 17:12', 'a las 17:12'],
    ['9:05', 'las 9:05', 'a las 9:05'],
    ['1:05', 'la 1:05', 'a la 1:05'],
    ['01:05', 'la 01:05', 'a la 01:05'],
    ['1:05 p.m.', 'la 1:05 p.m.', 'a la 1:05 p.m.'],
    ['11:30 a.m.', 'las 11:30 a.m.', 'a las 11:30 a.m.'],
    ['lun, 23 nov, 17:12', 'el lun, 23 nov, 17:12', 'el lun, 23 nov, 17:12'],
    ['23 nov, 1:05', 'el 23 nov, 1:05', 'el 23 nov, 1:05'],
  ])('have their articles: %s', async (time, named, when) => {
    const { at, the } = await spoken('es');
    expect([the(time), at(time)]).toEqual([named, when]);
  });

  it.each([
    ['Sigue a las 17:12', 'Sigue a las 17:12.'],
    ['Sigue a las 5:12 p.m.', 'Sigue a las 5:12 p.m.'],
  ])('end a sentence with one full stop: %s', async (sentence, whole) => {
    const { stopped } = await spoken('es');
    expect(stopped(sentence)).toBe(whole);
  });
});

describe('hours in Spanish', () => {
  it.each([
    ['es-ES', '0,25\u00a0h', '1,5\u00a0MB'],
    ['es-MX', '0.25\u00a0h', '1.5\u00a0MB'],
    ['en-US', '0,25\u00a0h', '1,5\u00a0MB'],
  ])('have the mark of the reader: %s', async (reader, written, large) => {
    const { hours, size } = await spoken(reader);
    expect([hours(900), size(1.5 * 1024 * 1024)]).toEqual([written, large]);
  });
});
