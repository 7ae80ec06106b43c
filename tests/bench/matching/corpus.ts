import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher, type Matter } from '../../../extension/matching/index.ts';
import { tell } from '../report.ts';

const PATH = process.env.MATTERLINE_TITLES ?? join(import.meta.dirname, '../../../../shared/corpus/window-titles.json');

interface Corpus {
  matters: { display_number: string; client: string; description: string; status: Matter['status'] }[];
  titles: { id: string; app: string; title: string; mode: string; matters: string[] }[];
}

/** How many labelled titles come out as labelled. Skipped, with a word on it, where there are none. */
export function measureCorpus(): void {
  if (!existsSync(PATH)) {
    console.error(`Skipped, no labelled titles at ${PATH}.`);
    return;
  }
  const corpus: Corpus = JSON.parse(readFileSync(PATH, 'utf8'));
  const matters = corpus.matters.map(({ client, ...matter }, place) => ({
    ...matter,
    id: place,
    client: { name: client },
  }));
  const matcher = createMatcher(matters);
  const other = corpus.titles.filter(({ title, app, mode, matters: labelled }) => {
    const { outcome, candidates } = matcher.match(title, { app });
    const numbers = candidates.map(({ matterId }) => matters[matterId]?.display_number);
    return outcome !== mode || numbers.sort().join() !== [...labelled].sort().join();
  });
  const more = { of: corpus.titles.length, ...(other.length > 0 ? { other: other.map(({ id }) => id) } : {}) };
  tell('matching.asLabelled', corpus.titles.length - other.length, 'titles', more);
}
