import { blanksIn } from '../entry/blanks.ts';
import type { Range } from '../entry/item.ts';
import { folded } from '../titles/text.ts';
import type { Finding, Mention } from './finding.ts';
import { vaguePhrases } from './vague.ts';

/** A narrative without some of its characters, and without the blanks and signs that nothing stands between any more. */
function withoutWords(narrative: string, { start, end }: Range): string {
  return (narrative.slice(0, start) + narrative.slice(end))
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ +([,;.:)])/g, '$1')
    .replace(/([;,])\s*(?=[;,.])/g, '')
    .replace(/^[\s;,]+|[\s;,]+$/g, '');
}

/** Other matters in the narrative, each once. */
export function mentionFindings(
  narrative: string,
  mentions: readonly Mention[],
  own: { matter: number; client: string | null },
): Finding[] {
  const client = folded(own.client ?? '');
  const ownWords = new Set(client.split(' '));
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const { matter, by, start, end } = mention;
    const text = narrative.slice(start, end);
    const itsClient = folded(mention.client ?? '');
    const name = by !== 'number';
    // One client's matters share his name; and a name may be a part of the own client's.
    if (matter === own.matter || (name && itsClient !== '' && itsClient === client)) continue;
    if (by === 'surname' && ownWords.has(folded(text))) continue;
    const once = `${by === 'surname' ? 'surname' : 'other-matter'}:${matter}`;
    if (told.has(once)) continue;
    told.add(once);
    const fix = { kind: 'narrative', narrative: withoutWords(narrative, mention) } as const;
    if (by === 'surname') findings.push({ kind: 'surname', stops: 'no', mention, text, fixes: [fix] });
    else {
      const fine = { kind: 'confirm', key: once, for: 'matter' } as const;
      findings.push({ kind: 'other-matter', stops: 'until-confirmed', mention, text, fixes: [fix, fine] });
    }
  }
  return findings;
}

/** Words that a rule forbids, each at its first place; words of their own, capitals left aside. */
export function bannedFindings(narrative: string, bannedWords: readonly string[]): Finding[] {
  return bannedWords.flatMap((word): Finding[] => {
    const wanted = word.trim();
    if (wanted === '') return [];
    const literal = wanted.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);
    const found = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${literal}(?![\p{L}\p{M}\p{N}])`, 'iu').exec(narrative);
    if (!found) return [];
    const range = { start: found.index, end: found.index + found[0].length };
    const fix = { kind: 'narrative', narrative: withoutWords(narrative, range) } as const;
    return [{ kind: 'banned', stops: 'until-fixed', word: wanted, range, fixes: [fix, { kind: 'write', range }] }];
  });
}

/** A narrative that is empty, leaves something open or says nothing. */
export function sayingFindings(narrative: string, drafted: string): Finding[] {
  if (narrative.trim() === '') {
    const fine = { kind: 'confirm', key: 'empty', for: 'entry' } as const;
    const write = { kind: 'write', range: null } as const;
    const best = drafted === '' ? write : ({ kind: 'narrative', narrative: drafted } as const);
    return [{ kind: 'empty', stops: 'until-confirmed', fixes: [best, fine] }];
  }
  const findings: Finding[] = [];
  const blanks = blanksIn(narrative);
  const [blank] = blanks;
  if (blank) findings.push({ kind: 'blank', stops: 'until-fixed', blanks, fixes: [{ kind: 'fill', blank }] });
  for (const range of vaguePhrases(narrative)) {
    const phrase = narrative.slice(range.start, range.end);
    findings.push({ kind: 'vague', stops: 'no', phrase, range, fixes: [{ kind: 'write', range }] });
  }
  return findings;
}
