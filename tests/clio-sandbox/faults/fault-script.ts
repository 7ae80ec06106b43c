import { isKind, KINDS, type Kind } from './fault-kinds.ts';

/** Faults by name. A number counts requests, or is in milliseconds; README.md says what each one does. */
export const FAULTS = {
  'post-lost': 'count',
  'post-cut': 'count',
  'post-502': 'count',
  'post-503': 'count',
  'garbage-201': 'count',
  '401': 'count',
  '429': 'count',
  html403: 'count',
  down: 'count',
  slow: 'milliseconds',
  'lookup-lag': 'milliseconds',
  'rotate-refresh': 'switch',
  'repeat-refresh': 'switch',
} as const;

export type FaultName = keyof typeof FAULTS;

/** Which requests a script is about. */
const TARGETS = ['api', 'read', 'write', 'post', 'token', 'all'] as const;
export type Target = (typeof TARGETS)[number];

/** Faults by seed and in order. */
export interface Script {
  seed: number;
  /** Of the requests that it is about, the part that something happens to by chance: 0 to 1. */
  rate: number;
  /** What happens by chance, each as often as it stands here. */
  kinds: readonly Kind[];
  on: readonly Target[];
  /** Milliseconds of late, queued and slow: anything from the first to the second. */
  delay: readonly [number, number];
  /** Seconds of the Retry-After of its 429. */
  retry: number;
  /** The HTTP status of what answers in Clio's place: page, page-after, gateway, bare. */
  status: number;
  /** How many faults happen by chance before it ends. */
  times: number;
  /** What happens to the next requests, one after another, before chance begins. */
  next: readonly Kind[];
}

/** A text of faults, read. `clear` takes back all that was set before. */
export interface Wanted {
  clear: boolean;
  named: [FaultName, number][];
  script: Script | null;
}

const COMMON: readonly Kind[] = ['lost', 'cut', 'reset', 'half', 'late', 'double', '429', '429-bare', '5xx'];
const SETTINGS = ['seed', 'rate', 'kinds', 'on', 'late', 'retry', 'status', 'times', 'next'] as const;
type Setting = (typeof SETTINGS)[number];

function isFault(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

function namedIn(clause: string): [FaultName, number][] {
  const parts = clause.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = '', number] = /^([a-z0-9-]+?)(?:=(\d{1,7}))?$/.exec(part) ?? [];
      if (!isFault(name)) {
        const known = [...Object.keys(FAULTS), ...SETTINGS.map((setting) => `${setting}=`), 'off'].join(', ');
        throw new RangeError(`"${part}" is not a fault; known are ${known}`);
      }
      if (number === undefined && FAULTS[name] === 'milliseconds') throw new RangeError(`${name} needs =MILLISECONDS`);
      return [name, number === undefined ? 1 : Number(number)];
    });
}

/** Kinds by commas; `429*3` stands for three of them. */
function kindsOf(text: string): Kind[] {
  return text.split(',').flatMap((part) => {
    const [, kind = '', many = '1'] = /^([a-z0-9-]+)(?:\*(\d{1,4}))?$/.exec(part.trim()) ?? [];
    if (!isKind(kind)) throw new RangeError(`"${part}" is not a kind of fault; known are ${KINDS.join(', ')}`);
    return Array.from({ length: Number(many) }, () => kind);
  });
}

function targetsOf(text: string): Target[] {
  return text.split(',').map((part) => {
    const target = TARGETS.find((one) => one === part.trim());
    if (target === undefined) throw new RangeError(`"${part}" is not what on= knows: ${TARGETS.join(', ')}`);
    return target;
  });
}

function wholeNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new RangeError(`"${text}" is not a whole number`);
  return Number(text);
}

function statusOf(text: string): number {
  if (!/^[2-5]\d\d$/.test(text)) throw new RangeError(`status= needs 200 to 599, not "${text}"`);
  return Number(text);
}

function rateOf(text: string): number {
  const percent = /^(\d{1,3})%$/.exec(text);
  const rate = percent ? Number(percent[1]) / 100 : /^[01](?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(rate <= 1)) throw new RangeError(`rate= needs 0 to 1 or a percentage, not "${text}"`);
  return rate;
}

function delayOf(text: string): [number, number] {
  const [, least, most = least] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(text) ?? [];
  if (least === undefined || Number(most) < Number(least)) {
    throw new RangeError(`late= needs MILLISECONDS or LEAST-MOST, not "${text}"`);
  }
  return [Number(least), Number(most)];
}

function scriptOf(settings: ReadonlyMap<Setting, string>): Script {
  const given = <T>(name: Setting, read: (text: string) => T, otherwise: T): T => {
    const text = settings.get(name);
    return text === undefined ? otherwise : read(text);
  };
  const script: Script = {
    seed: given('seed', wholeNumber, 1),
    rate: given('rate', rateOf, settings.has('kinds') ? 1 : 0),
    kinds: given('kinds', kindsOf, [...COMMON]),
    on: given('on', targetsOf, ['api']),
    delay: given('late', delayOf, [2000, 2000]),
    retry: given('retry', wholeNumber, 1),
    status: given('status', statusOf, 407),
    times: given('times', wholeNumber, Number.POSITIVE_INFINITY),
    next: given('next', kindsOf, []),
  };
  if (script.rate > 0 || script.next.length > 0) return script;
  throw new RangeError('a script needs rate=, kinds= or next=, otherwise nothing ever happens');
}

/**
 * Reads faults: clauses parted by semicolons, each a setting of one script (`seed=7;rate=30%;kinds=lost,429`) or a
 * comma list of faults by name (`post-lost=1,slow=500`); `off` takes back all that was set before.
 * @throws RangeError naming the part that cannot be read
 */
export function parseFaults(text: string): Wanted {
  const wanted: Wanted = { clear: false, named: [], script: null };
  const settings = new Map<Setting, string>();
  for (const clause of text.split(';').map((part) => part.trim())) {
    const [, name, value = ''] = /^([a-z]+)=(.*)$/.exec(clause) ?? [];
    const setting = SETTINGS.find((one) => one === name);
    if (clause === 'off') wanted.clear = true;
    else if (setting === undefined) wanted.named.push(...namedIn(clause));
    else if (settings.has(setting)) throw new RangeError(`${setting}= is given twice`);
    else settings.set(setting, value);
  }
  if (settings.size > 0) wanted.script = scriptOf(settings);
  return wanted;
}
