import { bareWords } from '../../../shared/index.ts';
import { withoutWords } from '../entry/without-words.ts';
import type { Mention } from './entry-facts.ts';
import type { Found } from './finding.ts';
import type { EntryRule } from './rule.ts';

/** The narrative names another matter: by its number, by its client's full name, or by a last name that the client bears. */
export type OtherMatter =
  | { kind: 'other-matter'; quote: string; number: string }
  | { kind: 'other-client'; quote: string; client: string }
  | { kind: 'surname'; quote: string };

function findingOf(mention: Mention, quote: string): OtherMatter {
  switch (mention.by) {
    case 'number':
      return { kind: 'other-matter', quote, number: mention.number };
    case 'client':
      return { kind: 'other-client', quote, client: mention.client };
    case 'surname':
      return { kind: 'surname', quote };
  }
}

/** Other matters in the narrative, each once. A last name alone may be anybody's, so it stops nothing. */
export const mentions: EntryRule<OtherMatter> = {
  check({ narrative, mentions: search, matter: ownMatter, client: ownClient }) {
    const client = bareWords(ownClient ?? '');
    const ownWords = new Set(client.split(' '));
    const reported = new Set<string>();
    const found: Found<OtherMatter>[] = [];
    for (const mention of [...search(narrative)].sort((a, b) => a.start - b.start)) {
      const { matter, by, start, end } = mention;
      const quote = narrative.slice(start, end);
      const itsClient = bareWords(mention.client ?? '');
      // Matters of one client share the client's name; and a name may be a part of the own client's.
      if (matter === ownMatter || (by !== 'number' && itsClient !== '' && itsClient === client)) continue;
      if (by === 'surname' && ownWords.has(bareWords(quote))) continue;
      const key = `${by === 'surname' ? 'surname' : 'other-matter'}:${matter}`;
      if (reported.has(key)) continue;
      reported.add(key);
      found.push({
        finding: findingOf(mention, quote),
        stops: by === 'surname' ? 'no' : 'until-confirmed',
        fine: { key, for: 'matter' },
        fixes: [{ kind: 'narrative', narrative: withoutWords(narrative, mention) }],
        offer: 'confirm',
      });
    }
    return found;
  },
};

/** An item of the entry names another client, and nothing of the entry's matter; the drafted narrative does not tell it. */
export interface ItemOfOther {
  kind: 'item-of-other';
  /** The client, as the item's title names it. */
  quote: string;
}

/** Each other client once: its time would be billed to this one. */
export const itemOfOther: EntryRule<ItemOfOther> = {
  check({ ofOthers }) {
    const first = new Map(ofOthers.map((other) => [other.matter, other]));
    return [...first.values()].map(({ matter, quote }) => ({
      finding: { kind: 'item-of-other', quote },
      stops: 'until-confirmed',
      fine: { key: `item-of-other:${matter}`, for: 'matter' },
      fixes: [],
      offer: 'confirm',
    }));
  },
};
