import type { NeedView } from '../../messages/items.ts';
import type { EvidenceReason, MatterView } from '../../messages/views.ts';
import { clockRange, evidenceText, matterNumber } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { isLikely, likeliest } from './answers.ts';
import { programName } from './program-name.ts';
import type { GiftOf } from './sure.ts';

const words = popup.day.needs;

type Names = (text: string) => string;

/** What goes to which matter, a line each. */
export function giftsText(gifts: readonly GiftOf[], names: Names): string {
  return words.takeSureMeans(gifts.map(({ count, matter }) => [count, names(matterNumber(matter))] as const));
}

/** Why these are suggested, in a few words. */
const BECAUSE: Record<string, string> = words.because;

/** A reason in a few words, as a row has room for; null where it is short as it is. */
function briefly(reason: EvidenceReason): string | null {
  switch (reason.code) {
    case 'given':
      return words.given(reason.times);
    case 'own-word':
      return words.ownWord[reason.place];
    case 'marked':
      return words.marked(reason.times);
    case 'left':
    case 'private':
    case 'own-page':
    case 'given-alike':
    case 'seen-word':
    case 'beside':
      return words.briefly[reason.code];
    default:
      return null;
  }
}

/** The same in full where there are no fewer words for it. */
const because = (reason: EvidenceReason, names: Names): string => briefly(reason) ?? evidenceText(reason, names);

function whyOf(need: NeedView, names: Names): string | null {
  const { outcome, evidence, notClient } = need;
  if (notClient && likeliest(need) === 'not-client') return because(notClient.reason, names);
  const [first, second] = evidence.filter(isLikely);
  switch (outcome) {
    case 'ambiguous':
      return words.severalFit(evidence.length);
    case 'closed':
      return words.matterClosed;
    case 'suggest':
      if (first?.reason) return because(first.reason, names);
      return first && (!second || first.by === second.by) ? (BECAUSE[first.by] ?? null) : words.perhapsOneOf;
    default:
      return null;
  }
}

/** Where the answer may be found: what was worked on right before and after. */
function betweenWords({ between }: NeedView, names: Names): string | null {
  const before = between.before && names(matterNumber(between.before));
  const after = between.after && names(matterNumber(between.after));
  if (before && after) return before === after ? words.amid(before) : words.between(before, after);
  if (before) return words.after(before);
  return after ? words.before(after) : null;
}

/** Whether it is time in classic Outlook, which can be asked for subjects. */
const isClassic = ({ mail, rows }: NeedView) => mail !== undefined && rows.some(({ app }) => /^outlook$/i.test(app));

/**
 * What is said of a need beside its title, what decides first: of an errand how many things it is and when, else why
 * something is suggested.
 */
export function needFacts(need: NeedView, names: Names): string[] {
  const { kind, app, from, to, things, rows } = need;
  if (kind === 'short') return [];
  const why = likeliest(need) ? whyOf(need, names) : betweenWords(need, names);
  const when = clockRange(from, to);
  const facts =
    kind === 'errand'
      ? [words.count(things.length), when, why]
      : [isClassic(need) ? words.askOutlook : null, why, rows.length > 1 ? words.count(rows.length) : null, when, app];
  return facts.flatMap((fact) => fact || []);
}

/** What a need is called that no title stands for; null where one does. */
export function titleInWords(need: NeedView): string | null {
  const { kind, mail, things } = need;
  if (mail !== undefined) return words.noSubject(programName(mail));
  if (kind === 'short') return words.short(things.length);
  return kind === 'errand' && likeliest(need) === 'not-client' ? words.likelyOwn : null;
}

/** What a need is called. */
export function needTitle(need: NeedView, names: Names): string {
  return titleInWords(need) ?? names(need.title);
}

/** A number as Clio makes it by default: digits, then the client's name or its last word. */
const BY_DEFAULT = /^(\d+)-(.+)$/;

/**
 * A matter in a few words, "00041 Acme v. Zenith": its number and what it is about. The client's name is left out of the
 * number where it only repeats the client.
 */
export function matterCaption(matter: MatterView): { number: string; about: string } {
  const { client, description } = matter;
  const number = matterNumber(matter);
  if (description === '') return { number, about: '' };
  const [, digits, name] = BY_DEFAULT.exec(number) ?? [];
  const repeats = name !== undefined && client?.endsWith(name) === true;
  return { number: repeats && digits ? digits : number, about: description };
}
