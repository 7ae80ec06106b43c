import type { Chance } from './chance.ts';
import type { Desk } from './desks.ts';
import type { Field } from './fields.ts';
import type { Case } from './firm.ts';
import type { Named } from './names.ts';

/** A paper, a thread, a page, a person to talk to: what a window is of. */
export interface Thing {
  kind: 'paper' | 'sheet' | 'pdf' | 'thread' | 'page' | 'call' | 'chat' | 'blank';
  /** What it is called. */
  stem: string;
  /** What a reader recognises in it: names as they stand there, and the whole name of the thing. */
  keys: string[];
  /** Whether its name has the matter's number. */
  numbered: boolean;
  /** Papers go through versions. */
  version?: number;
}

/** A window as the recorder sees it. */
export interface Shown {
  app: string;
  title: string;
  keys: string[];
  numbered: boolean;
}

const low = (text: string) => text.toLowerCase();

/** A name out of the matter's world, as people write it, with what a reader recognises. */
function nameIn(one: Case, chance: Chance): { text: string; keys: string[] } {
  const { client, other } = one;
  const share = chance.next();
  if (share < 0.35) return { text: client.short, keys: [low(client.short)] };
  if (share < 0.5) return { text: client.full, keys: [low(client.full)] };
  if (share < 0.8) return { text: other.short, keys: [low(other.short)] };
  const { short } = chance.pick(one.people);
  return { text: short, keys: [low(short)] };
}

const firstBig = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How an office names a paper: no two do it the same way. */
function paperName(kind: string, name: string | null, chance: Chance): string {
  if (name === null) return chance.pick([kind, kind, kind, `Draft ${kind}`, kind.replace(/ /gu, '_')]);
  return chance.pick([
    `${name} - ${kind}`,
    `${kind} (${name})`,
    `${name} ${low(kind)}`,
    `${kind.replace(/ /gu, '_')}_${name.replace(/ /gu, '_')}`,
    `2026-0${chance.between(1, 9)}-1${chance.between(0, 9)} ${kind} ${name}`,
  ]);
}

export function newPaper(one: Case, field: Field, chance: Chance): Thing {
  const kind = chance.pick(['paper', 'paper', 'paper', 'pdf', 'pdf', 'sheet'] as const);
  if (kind === 'pdf' && chance.maybe(0.2)) {
    const stem = chance.pick([`Scan${chance.between(1000, 9999)}`, `doc${chance.between(10_000, 99_999)}`, 'Untitled']);
    return { kind, stem, keys: [low(stem)], numbered: false };
  }
  const numbered = chance.maybe(one.numbered);
  const name = chance.maybe(one.telling) ? nameIn(one, chance) : null;
  const stem = paperName(chance.pick(field.papers), name?.text ?? null, chance);
  return {
    kind,
    stem: numbered ? withNumber(one, stem, chance) : stem,
    keys: [...(name?.keys ?? []), low(stem)],
    numbered,
    ...(chance.maybe(0.6) ? { version: chance.between(1, 3) } : {}),
  };
}

export function newThread(one: Case, field: Field, chance: Chance): Thing {
  const numbered = chance.maybe(one.numbered * 0.8);
  const name = chance.maybe(one.telling * 0.9) ? nameIn(one, chance) : null;
  const topic = chance.pick(field.topics);
  const stem =
    name === null
      ? topic
      : chance.pick([`${name.text} - ${topic}`, `${topic} (${name.text})`, `${name.text} ${low(topic)}`]);
  return {
    kind: 'thread',
    stem: numbered ? withNumber(one, stem, chance) : stem,
    keys: [...(name?.keys ?? []), low(stem)],
    numbered,
  };
}

function withNumber({ matter }: Case, stem: string, chance: Chance): string {
  const number = matter.display_number;
  return chance.pick([`${number} ${stem}`, `${number} - ${stem}`, `${stem} [${number}]`, `${stem} (${number})`]);
}

export function newPage(one: Case, field: Field, chance: Chance): Thing {
  const form = chance.pick(field.pages);
  const what = chance.pick(one.lookups);
  const stem = firstBig(form.replace('*', what));
  return { kind: 'page', stem, keys: form.includes('*') ? [low(what), low(stem)] : [], numbered: false };
}

export function newTalk(kind: 'call' | 'chat', one: Case, chance: Chance): Thing {
  const other: Named = chance.pick(one.people);
  if (kind === 'call' && chance.maybe(0.4)) return { kind, stem: '', keys: [], numbered: false };
  const keys = [low(other.full)];
  const { full, short, given = full } = other;
  if (kind === 'call') return { kind, stem: chance.maybe(0.8) ? full : `${short}, ${given}`, keys, numbered: false };
  const group = `${given}, ${chance.pick(one.people).given ?? given} +${chance.between(1, 3)}`;
  if (chance.maybe(0.15)) return { kind, stem: group, keys: [low(group)], numbered: false };
  return { kind, stem: chance.pick([full, full, `${short}, ${given}`, `${full} (External)`]), keys, numbered: false };
}

/** What people and programs add to the name of a paper, another each time. */
function handled(stem: string, chance: Chance): string {
  if (chance.maybe(0.6)) return stem;
  return chance.pick([
    `${stem} (redline)`,
    `${stem} (clean)`,
    `${stem} - JR edits`,
    `${stem} (AP edits 11-${chance.between(10, 28)})`,
    `${stem} FINAL`,
    `${stem} FILED 2026-01-${chance.between(10, 28)}`,
    `${stem} (1)`,
    `Copy of ${stem}`,
    `${stem} - signed`,
  ]);
}

/** A thing's window on this desk. */
export function show(thing: Thing, desk: Desk, chance: Chance): Shown {
  const { kind, keys, numbered, version } = thing;
  const named = version === undefined ? thing.stem : `${thing.stem} v${version}`;
  const stem = kind === 'paper' || kind === 'pdf' || kind === 'sheet' ? handled(named, chance) : named;
  const [app, title] = desk.windowOf(kind, stem, chance);
  return { app, title, keys, numbered };
}
