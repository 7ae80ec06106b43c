export { type Attorney, createAttorney, createFullDay, DAYS, type WorkingDay } from './attorney.ts';
export { type Chance, createChance } from './chance.ts';
export type { Window } from './day.ts';
export { FIELDS } from './fields.ts';
export { FIELDS_APART } from './fields-apart.ts';
