import type { Chance } from './chance.ts';

const list = (text: string): string[] => text.split(' ');

export const GIVEN = list(
  'Dana Maria José Wei Fatima Søren Amit Chloe Kofi Elena Marcus Priya Tomás Ingrid Yusuf Grace Hugo Nadia Owen Ruth Peter Anna Luis Helen Omar Julia Karl Sofia Victor Irene Abel Bianca Cyrus Delia Edgar Farah Gideon Hana Isaac Jolene Kurt Leona Magnus Nina Otis Petra Quentin Rosa Simon Tara Ulrich Vera Walter Ximena Yolanda Zachary Amara Boris Celia Dmitri Esther Frank Daniel Laura Felix Naomi Samuel Claire Andre Monica Paul Teresa',
);
/** Some are also words of everyday titles, as names are. */
export const FAMILY = list(
  'Holt Ramirez Nguyen Okafor Lindqvist Park Whitaker Delgado Banks Moreau Castellano Frost Abbott Singh Goldberg Marsh Kovacs Reyes Sullivan Young Tanaka Baptiste Rivers Price Novak Hale Fischer Osei Brandt Carmichael Day Vance Petrov Lund Ames Costa Bishop Keller Zhang Winters O’Neill Stone Pereira Grant Waters Chase Müller Dunn Ibarra Case Lowell Prentice Sato Wolfe Hayes Mendoza Church Farrow Quinn Beck',
);
/** Rarer ones, put together. */
const [FAMILY_HEADS, FAMILY_TAILS] = [
  list('Al Bran Cald Dor Ell Fair Gar Hal Ing Jar Kel Lind Mar Nor Oak Pem Quar Ros Stan Thor Ul Ves Whit Yar Zim'),
  list('ard bury cott den er field gate ham ington ley man nell ow son ton well wick strand'),
];
const family = (chance: Chance) =>
  chance.maybe(0.4) ? chance.pick(FAMILY) : chance.pick(FAMILY_HEADS) + chance.pick(FAMILY_TAILS);
const TRADES = list(
  'Foods Logistics Partners Holdings Systems Builders Energy Clinics Textiles Motors Robotics Media Properties Bank Pharma Marine Packaging Networks Dental Farms',
);
const HEADS = list(
  'Harbor Summit Vertex Northgate Bluestone Cedar Meridian Pioneer Atlas Lakeside Orion Redwood Granite Beacon Evergreen Cobalt Falcon Keystone Sterling Horizon Union First National Coastal',
);
const FORMS = ['Inc.', 'LLC', 'Ltd', 'Corp.', 'Group', 'LP', 'GmbH', 'Co.'];
export const STREETS = list('Maple Harbor Cedar Mill Station Church Orchard Quarry Grove Bay Elm Prospect');

/** A person or company by name, and what it is called for short. */
export interface Named {
  full: string;
  short: string;
  given?: string;
}

export function person(chance: Chance): Named {
  const [given, short] = [chance.pick(GIVEN), family(chance)];
  return { full: `${given} ${short}`, short, given };
}

export function company(chance: Chance): Named {
  const head = chance.maybe(0.6) ? family(chance) : chance.pick(HEADS);
  const trade = chance.pick(TRADES);
  const full = `${head} ${trade} ${chance.pick(FORMS)}`;
  return { full, short: chance.maybe(0.7) ? head : `${head} ${trade}` };
}
