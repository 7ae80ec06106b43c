import type { Matter } from '../../extension/matching/index.ts';
import { type Chance, createChance } from './chance.ts';
import { createDay, type Window } from './day.ts';
import { DESKS, type Desk } from './desks.ts';
import { FIELDS, type Field } from './fields.ts';
import { FIELDS_APART } from './fields-apart.ts';
import { createFirm, type Firm, mattersOn } from './firm.ts';
import { createReader } from './knowable.ts';

export const DAYS = 30;

/** A working day of an attorney. */
export interface WorkingDay {
  /** From 1. */
  number: number;
  windows: Window[];
  /** All that Clio lists on that day. */
  matters: Matter[];
}

/** An attorney of a field, with thirty working days. */
export interface Attorney {
  name: string;
  field: Field;
  firm: Firm;
  days: WorkingDay[];
}

/** No two attorneys of a field work alike. */
function varied(field: Field, chance: Chance): Field {
  const about = (share: number) => Math.min(0.9, share * (0.75 + chance.next() * 0.5));
  return {
    ...field,
    repeatClients: about(field.repeatClients),
    interrupted: about(field.interrupted),
    telling: about(field.telling),
    numbered: about(field.numbered),
    blank: about(field.blank),
  };
}

const seedOf = (name: string, seed: number) =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, seed * 7919);

/** What the days of an attorney are made from. */
interface Life {
  chance: Chance;
  field: Field;
  firm: Firm;
  desk: Desk;
}

function lifeOf(name: string, seed: number): Life {
  const found = [...FIELDS, ...FIELDS_APART].find((field) => field.name === name);
  if (!found) throw new Error(`No field is called "${name}".`);
  const chance = createChance(seedOf(name, seed));
  const field = varied(found, chance);
  const firm = createFirm(field, FIELDS, chance, DAYS);
  return { chance, field, firm, desk: chance.pick(DESKS) };
}

/** Makes an attorney's thirty days; the same name of a field and seed make the same. */
export function createAttorney(name: string, seed: number): Attorney {
  const { chance, field, firm, desk } = lifeOf(name, seed);
  const read = createReader(firm);
  const days: WorkingDay[] = [];
  let focus = chance.shuffled(firm.cases);
  for (let number = 1; number <= DAYS; number++) {
    if (number % 5 === 1) focus = chance.shuffled(firm.cases);
    const active = focus.filter(({ from, until }) => from <= number && number <= until);
    const windows = createDay({ chance, field, firm, desk, active, number });
    const matters = mattersOn(firm, number);
    read(windows, matters);
    days.push({ number, windows, matters });
  }
  return { name: `${name} ${seed}`, field, firm, days };
}

/** A day far too full: about 1,500 windows of sixty matters, after the thirty days of an attorney who has as many. */
export function createFullDay(seed: number): Attorney {
  const { chance, field, firm: first, desk } = lifeOf('criminal', seed);
  const firm = createFirm({ ...field, matters: [60, 60], stretch: [2, 9] }, FIELDS, chance, 1);
  const read = createReader(firm);
  const windows: Window[] = [];
  const busy = { ...field, stretch: [1, 4] as [number, number], interrupted: 0.3 };
  const active = chance.shuffled(firm.cases);
  for (const one of active) [one.from, one.until] = [1, DAYS];
  const matters = mattersOn(firm, 1);
  windows.push(
    ...createDay({ chance, field: busy, firm: { ...firm, me: first.me }, desk, active, number: 1, most: 1500 }),
  );
  read(windows, matters);
  return { name: `full ${seed}`, field, firm, days: [{ number: 1, windows, matters }] };
}
