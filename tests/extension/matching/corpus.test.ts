import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Candidate, createMatcher, type Match, type Matter } from '../../../extension/matching/index.ts';

const PATH = process.env.MATTERLINE_TITLES ?? join(import.meta.dirname, '../../../../shared/corpus/window-titles.json');

interface Row {
  id: string;
  app: string;
  title: string;
  mode: string;
  matters: string[];
}
interface Corpus {
  matters: { display_number: string; client: string; description: string; status: Matter['status'] }[];
  titles: Row[];
}

/** Letters and digits alone, in lower case, without marks. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

if (!existsSync(PATH)) console.log(`No labelled titles at ${PATH}: the corpus check is skipped.`);

describe.skipIf(!existsSync(PATH))('labelled titles', () => {
  const corpus: Corpus = existsSync(PATH) ? JSON.parse(readFileSync(PATH, 'utf8')) : { matters: [], titles: [] };
  const matters = corpus.matters.map(({ client, ...matter }, index) => ({
    ...matter,
    id: index + 1,
    client: { name: client },
  }));
  const matcher = createMatcher(matters);
  const outcomeOf = ({ title, app }: Row) => {
    const { outcome, candidates } = matcher.match(title, { app });
    const numbers = candidates.map(({ matterId }) => matters[matterId - 1]?.display_number);
    return { mode: outcome, matters: numbers.sort() };
  };

  /** The matters with a strong hit: a client's name asks without one. */
  const decided = ({ candidates }: Match) =>
    candidates.flatMap(({ matterId, by }) => (by === 'client' ? [] : [matterId]));

  it.each(corpus.titles)('$id ($app) is $mode', (row) => {
    expect(outcomeOf(row)).toEqual({ mode: row.mode, matters: [...row.matters].sort() });
  });

  it('an address that is no matter’s page changes none of them', () => {
    for (const url of [
      '',
      'about:blank',
      'https://app.clio.com/nc/#/calendars',
      `https://example.org/${'a/'.repeat(9999)}`,
    ])
      for (const { title, app } of corpus.titles)
        expect(matcher.match(title, { app, url }), `${title} at ${url}`).toEqual(matcher.match(title, { app }));
  });

  it.each(corpus.titles)('$id at the page of a matter is that matter’s too', ({ title, app }) => {
    const before = matcher.match(title, { app });
    const open = matters.filter(({ status }) => status !== 'Closed').map(({ id }) => id);
    const own = before.candidates.find(({ matterId }) => open.includes(matterId))?.matterId ?? open[0] ?? 0;
    const { outcome, candidates } = matcher.match(title, {
      app,
      url: `https://app.clio.com/nc/#/matters/${own}?tab=1`,
    });
    const strong = new Set(before.outcome === 'auto' || before.outcome === 'ambiguous' ? decided(before) : []);
    if (before.outcome === 'private') return expect({ outcome, candidates }).toEqual(before);
    expect(new Set(candidates.map(({ matterId }) => matterId))).toEqual(new Set([...strong, own]));
    expect(outcome).toBe(candidates.length > 1 ? 'ambiguous' : 'auto');
  });

  /** What the marked characters must say, with nothing left of them but letters and digits. */
  const said = ({ by, matterId }: Candidate, marked: string): boolean => {
    const matter = matters[matterId - 1];
    const number = bare(matter?.display_number ?? '');
    if (by === 'client') return marked === bare(matter?.client.name ?? '');
    if (by === 'description') return marked === bare(matter?.description ?? '');
    if (by === 'cut') return number.startsWith(marked);
    // In another order, all that is certain is that number and name both stand in it.
    const parts = (matter?.display_number ?? '').split(/[ ./-]/).map(bare);
    if (by === 'order') return parts.filter((part) => marked.includes(part)).length > 1;
    return marked === number;
  };

  it.each(corpus.titles.filter(({ matters }) => matters.length > 0))('$id marks the right characters', (row) => {
    const { candidates } = matcher.match(row.title, { app: row.app });
    for (const candidate of candidates) {
      const marked = row.title.slice(candidate.start, candidate.end);
      expect(said(candidate, bare(marked)), `"${marked}" as ${candidate.by}`).toBe(true);
      // The marks begin and end at what counts, not at a blank beside it.
      expect(marked).toBe(marked.trim());
    }
  });
});
