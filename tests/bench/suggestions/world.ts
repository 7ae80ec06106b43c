import type { Matter } from '../../../extension/matching/index.ts';

/** Numbers from 0 to 1 that only depend on the seed, and choices made with them. */
export interface Chance {
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** Earlier ones more often, as the sizes of cities go. */
  pickEarly<T>(list: readonly T[]): T;
  maybe(share: number): boolean;
}

export function createChance(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
  for (let warm = 0; warm < 8; warm++) next();
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[Math.min(list.length - 1, Math.floor(place))];
    if (found === undefined) throw new Error('Nothing to choose from.');
    return found;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => at(list, next() * list.length),
    pickEarly: (list) => at(list, list.length ** next() - 1),
    maybe: (share) => next() < share,
  };
}

/** How one attorney's work differs from another's. Shares are from 0 to 1. */
export interface Style {
  name: string;
  matters: number;
  /** Of the matters, how many belong to a client that has others too. */
  ofSharedClients: number;
  /** How many names of documents and messages hold a word of their own matter: a party, a place, a thing. */
  telling: number;
  /** How long the attorney stays with a matter, minutes. */
  stretch: [least: number, most: number];
  /** How many windows inside a stretch are an interruption: another matter's, or none's. */
  interrupted: number;
  /** How many windows of a stretch say nothing by themselves: an inbox, a call, a search page. */
  blank: number;
  /** Whether the attorney marks what is not client work, so that it is learned. */
  marks: boolean;
}

export const STYLES: readonly Style[] = [
  {
    name: 'litigation',
    matters: 24,
    ofSharedClients: 0.3,
    telling: 0.6,
    stretch: [10, 60],
    interrupted: 0.08,
    blank: 0.25,
    marks: false,
  },
  {
    name: 'deals',
    matters: 14,
    ofSharedClients: 0.5,
    telling: 0.5,
    stretch: [25, 110],
    interrupted: 0.06,
    blank: 0.25,
    marks: true,
  },
  {
    name: 'volume',
    matters: 60,
    ofSharedClients: 0.2,
    telling: 0.75,
    stretch: [5, 25],
    interrupted: 0.12,
    blank: 0.2,
    marks: false,
  },
  {
    name: 'one client',
    matters: 18,
    ofSharedClients: 1,
    telling: 0.55,
    stretch: [10, 60],
    interrupted: 0.08,
    blank: 0.25,
    marks: true,
  },
  {
    name: 'terse',
    matters: 20,
    ofSharedClients: 0.3,
    telling: 0.3,
    stretch: [10, 45],
    interrupted: 0.1,
    blank: 0.35,
    marks: false,
  },
];

const GIVEN =
  'Ada,Ben,Cora,Dmitri,Elena,Farid,Grace,Hugo,Ines,Jonas,Kira,Liam,Mona,Nils,Olga,Priya,Quentin,Rosa,Samir,Tess,Uma,Viktor,Wanda,Yusuf,Zoe'.split(
    ',',
  );
const FAMILY_HEAD =
  'Al,Bran,Cald,Dor,Ell,Fair,Gar,Hal,Ing,Jar,Kel,Lind,Mar,Nor,Oak,Pem,Quar,Ros,Stan,Thor,Ul,Ves,Whit,Yar,Zim'.split(
    ',',
  );
const FAMILY_TAIL = 'ard,bury,cott,den,er,field,gate,ham,ington,ley,man,nell,ow,son,ton,well,wick'.split(',');
const TRADES = 'Foods,Logistics,Partners,Holdings,Systems,Builders,Energy,Clinics,Textiles,Motors'.split(',');
const FORMS = 'Inc,LLC,Ltd,Corp,Group'.split(',');
const THINGS =
  'Harbor Road,Mill Lane,Cedar Court,Station Square,River Plaza,Hilltop,Orchard Park,Bay Street,Grove Tower,Quarry Site'.split(
    ',',
  );
const GOODS = 'valve,sensor,turbine,pipeline,software,vaccine,tractor,elevator,bridge,battery,scanner,furnace'.split(
  ',',
);
const KINDS = {
  dispute: [
    'complaint',
    'answer',
    'motion to compel',
    'motion to dismiss',
    'interrogatories',
    'deposition outline',
    'expert report',
    'witness list',
    'settlement agreement',
    'privilege log',
    'trial brief',
    'exhibit list',
  ],
  deal: [
    'purchase agreement',
    'disclosure schedules',
    'term sheet',
    'board consent',
    'closing checklist',
    'escrow agreement',
    'due diligence memo',
    'side letter',
    'bill of sale',
  ],
  property: [
    'lease',
    'lease amendment',
    'title review',
    'survey',
    'deed',
    'zoning letter',
    'estoppel certificate',
    'closing statement',
  ],
  estate: [
    'will',
    'trust agreement',
    'inventory',
    'petition for probate',
    'accounting',
    'notice to heirs',
    'power of attorney',
  ],
  employment: [
    'offer letter',
    'severance agreement',
    'handbook',
    'position statement',
    'demand letter',
    'investigation notes',
  ],
} as const;
export type Kind = keyof typeof KINDS;
export const documentsOf = (kind: Kind): readonly string[] => KINDS[kind];

/** One matter as the attorney knows it. */
export interface Work {
  matter: Matter;
  kind: Kind;
  client: string;
  /** Words that only this matter's papers have: parties, places, things. */
  own: string[];
  /** Who writes and calls about it; some know the attorney from other matters too. */
  people: string[];
  /** Cases and pages looked up for it. */
  research: string[];
  /** The first and last day, of 30, on which there is work. */
  from: number;
  until: number;
}

/** Invents matters, clients and people. The same seed and style give the same world. */
export function createWorld(style: Style, chance: Chance): Work[] {
  const family = () => chance.pick(FAMILY_HEAD) + chance.pick(FAMILY_TAIL);
  const person = () => `${chance.pick(GIVEN)} ${family()}`;
  const company = () => `${family()} ${chance.pick(TRADES)} ${chance.pick(FORMS)}`;
  const shared = Array.from(
    { length: style.ofSharedClients === 1 ? 1 : Math.max(1, Math.round(style.matters / 8)) },
    company,
  );
  const counsel = Array.from({ length: 6 }, person);
  return Array.from({ length: style.matters }, (_, place): Work => {
    const client = chance.maybe(style.ofSharedClients) ? chance.pick(shared) : chance.maybe(0.5) ? company() : person();
    const kind = chance.pick(Object.keys(KINDS) as Kind[]);
    const [other, thing, good] = [family(), chance.pick(THINGS), chance.pick(GOODS)];
    const short = client.split(' ').find((word) => word.length > 3) ?? client;
    const described = {
      dispute: `${short} v. ${other}`,
      deal: `Acquisition of ${other} ${chance.pick(TRADES)}`,
      property: `${thing} lease`,
      estate: `Estate of ${other}`,
      employment: `${other} separation`,
    }[kind];
    const from = chance.maybe(0.7) ? 1 : chance.between(1, 26);
    return {
      matter: {
        id: 1000 + place,
        display_number: `${String(place * 7 + 12).padStart(5, '0')}-${short}`,
        status: 'Open',
        client: { name: client },
        description: described,
      },
      kind,
      client,
      own: [other, kind === 'property' ? thing : good],
      people: [chance.pick(counsel), person(), ...(chance.maybe(0.5) ? [person()] : [])],
      research: Array.from({ length: chance.between(1, 4) }, () => `${family()} v. ${family()}`),
      from,
      until: chance.maybe(0.75) ? 30 : Math.min(30, from + chance.between(4, 15)),
    };
  });
}
