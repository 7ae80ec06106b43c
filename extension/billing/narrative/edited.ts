import { type Drafting, draftParts, type NarrativePart, narrativeOf } from './draft-narrative.ts';

/** Stands for a participant while it is looked for; no title and no keyboard gives it. */
const PLACE = '\uE000';
/** Longer is no participant, but more of the narrative. */
const MAX_WHO = 80;
const GOES_ON = /[;[\]\n\uE000]/;

/**
 * Who took part, where a typed narrative is the drafted one but for the participant of one conversation: then what was
 * typed names a participant and the narrative goes on being a draft. Null for any other change.
 * @param items as the narrative is drafted from
 */
export function typedParticipant(
  typed: string,
  items: Parameters<typeof draftParts>[0],
  drafting: Drafting,
): { conversation: string; who: string } | null {
  const drafted = draftParts(items, drafting);
  for (const { conversation } of drafted) {
    if (conversation === null) continue;
    const participantOf = (asked: string) =>
      asked === conversation ? PLACE : (drafting.participantOf?.(asked) ?? null);
    const [before, after] = narrativeOf(draftParts(items, { ...drafting, participantOf })).split(PLACE);
    if (before === undefined || after === undefined || typed.length <= before.length + after.length) continue;
    if (!typed.startsWith(before) || !typed.endsWith(after)) continue;
    const who = typed.slice(before.length, typed.length - after.length);
    if (who.trim() !== '' && who.length <= MAX_WHO && !GOES_ON.test(who)) return { conversation, who };
  }
  return null;
}

/** What the attorney wrote, and after it what came later. */
export function joinedNarrative(written: string, parts: readonly Pick<NarrativePart, 'phrase' | 'goesOn'>[]): string {
  if (parts.length === 0) return written;
  const bare = written.trimEnd().replace(/[.;,\s]+$/u, '');
  if (bare === '') return narrativeOf(parts);
  const end = written.trimEnd().endsWith('.') ? '.' : '';
  return `${[bare, ...parts.map(({ goesOn }) => goesOn)].join('; ')}${end}`;
}
