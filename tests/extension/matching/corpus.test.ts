import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Matter } from '../../../extension/matching/index.ts';

const PATH = process.env.MATTERLINE_TITLES ?? join(import.meta.dirname, '../../../../shared/corpus/window-titles.json');

/** Rows that ask for evidence the matcher does not look for yet. This list only ever gets shorter. */
const NOT_YET: Readonly<Record<string, string>> = {
  T075: 'description',
};

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
  const asLabelled = (row: Row) => ({ mode: row.mode, matters: [...row.matters].sort() });

  it.each(corpus.titles.filter(({ id }) => !NOT_YET[id]))('$id ($app) is $mode', (row) => {
    expect(outcomeOf(row)).toEqual(asLabelled(row));
  });

  it('still lacks exactly the rows of the list', () => {
    const lacking = corpus.titles.filter((row) => JSON.stringify(outcomeOf(row)) !== JSON.stringify(asLabelled(row)));
    expect(lacking.map(({ id }) => id).sort()).toEqual(Object.keys(NOT_YET).sort());
  });
});
