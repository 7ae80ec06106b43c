import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Match } from '../../../extension/matching/index.ts';
import { runs } from '../../runs.ts';
import { naiveReading } from './naive-reading.ts';
import { matter } from './told.ts';

const named = (name: string) => ({ client: { name } });
const MATTERS = [
  matter(1, '00731-Okonkwo', named('Ngozi Okonkwo')),
  matter(2, '00732-Lindqvist', named('Pia T. Lindqvist')),
  matter(3, '00732-Lindqvist Trust', named('Mary Ann Tolver')),
  matter(4, '13579-Vey', named('Tarnholt & Vey, Inc.')),
  matter(5, '2031-00731', named('Brackwell and Rowe LLC')),
  matter(6, '1047.0012', named('Quorvane plc')),
  matter(7, '60437', named('Ortvale GmbH')),
  matter(8, '0842-Castellan', { ...named('Jo Castellan'), status: 'Closed' }),
];
const matcher = createMatcher(MATTERS);

const piece = fc.constantFrom(
  ...'00731,00732,13579,60437,0842,2031,1047,0012,Okonkwo,Lindqvist,Vey,Trust,7,31,4812'.split(','),
  ...'Ngozi,Pia,Mary Ann,Tolver,T.,K.,Tarnholt,Brackwell,Rowe,Quorvane,Ortvale,Castellan,Jo'.split(','),
  ...'Inc.,LLC,L.L.C.,Incorporated,GmbH,plc,and,&,cv,ZIP,PIN,Tel,letter,re,ö'.split(','),
);
const gap = fc.constantFrom(' ', ' ', ' ', '-', '-', '_', ', ', ',', '.', '/', ' – ', ': ', '', '(', ') ', '#', '+');
const title = fc
  .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.map((pair) => pair.join('')).join(''));

const idsBy = ({ candidates, also = [] }: Match, ...bys: string[]) =>
  [...new Set([...candidates, ...also].filter(({ by }) => bys.includes(by)).map(({ matterId }) => matterId))].sort(
    (a, b) => a - b,
  );

describe('an independent reading of the rules', () => {
  it('finds the same strong hits', () => {
    fc.assert(
      fc.property(title, (text) => {
        const beside = /zip|pin|tel|cv/i.test(text);
        const found = idsBy(matcher.match(text), 'number', ...(beside ? ['short'] : []));
        expect(found, text).toEqual(naiveReading(text, MATTERS).strong);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('finds no serial number that is none, and no name that is none', () => {
    fc.assert(
      fc.property(title, (text) => {
        const match = matcher.match(text);
        const naive = naiveReading(text, MATTERS);
        for (const id of idsBy(match, 'serial')) expect(naive.serial, text).toContain(id);
        const loose = new Set(naive.client);
        for (const id of idsBy(match, 'client')) expect([...loose, 6, 7], text).toContain(id);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('misses none of them where nothing better stands in the title', () => {
    fc.assert(
      fc.property(title, (text) => {
        const naive = naiveReading(text, MATTERS);
        fc.pre(naive.strong.length === 0);
        const match = matcher.match(text);
        const named = idsBy(match, 'serial', 'order', 'glued', 'short');
        for (const id of naive.serial) expect(named, text).toContain(id);
        const open = naive.client.filter((id) => id !== 8);
        const all = idsBy(match, 'client', 'serial', 'order', 'glued', 'short');
        for (const id of open) expect(all, text).toContain(id);
      }),
      { numRuns: runs(2000) },
    );
  });
});
