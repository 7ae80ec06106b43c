import { foldedWords, listedWords, readTitle } from '../../../shared/index.ts';
import type { Task } from './task.ts';
import type { TaskKind } from './task-kind.ts';

/** What can be said of a thing without a name, by what its program is for. */
const NAMELESS: Partial<Record<Task['kind'], string>> = {
  document: 'Work on document',
  sheet: 'Work on document',
  reading: 'Review document',
  recording: 'Review recording',
};

/** Papers, and no pictures. */
const PAPER_FILE = /\.(?:pdf|tiff?|docx?)(?![\p{L}\p{N}])/iu;

/** What is said of a thing that has no name, where nothing else can be told; empty for what need be no work. */
export function namelessPhrase(kind: Task['kind'], title: string): string {
  return kind === 'reading' && !PAPER_FILE.test(title) ? '' : (NAMELESS[kind] ?? '');
}

/** Work whose windows name nothing, and which took time all the same. */
export interface NamelessWork {
  /** Of one thing; of several where that is said otherwise. */
  one: string;
  several: string;
  /** What it was about is the matter: "Legal research re Hale v. Orr". */
  ofMatter: boolean;
  /** Less time than this need be no work: such a window is also a way to another. Milliseconds. */
  least: number;
  /** Nor less than this share of all. */
  share: number;
  /** Where a thing of such a kind is told of by its name, this is a part of it. */
  within: readonly TaskKind[];
}

const MINUTES = 60_000;

/** What is sought on a publisher's or an authority's site of which nothing is open. */
const SOUGHT: readonly { source: string; says: string; words: string }[] = [
  {
    source: 'USPTO, EUIPO, WIPO, DPMA, INPI, OEPM: searches of marks, as their pages are called',
    says: 'Trademark search',
    words:
      'trademark search(?: .*)?, trademarks, tess(?: .*)?, tm ?view, esearch plus, dpmaregister, madrid monitor, global brand database, justia trademarks, corsearch(?: .*)?, saegis(?: .*)?, compumark(?: .*)?, localizador de marcas, bases de donnees marques',
  },
  {
    source: 'USPTO, EPO, WIPO, Google: searches of patents, as their pages are called',
    says: 'Patent search',
    words:
      'google patents, patents, espacenet(?: .*)?, patent search, patent public search(?: .*)?, (?:wipo )?patentscope, depatisnet, derwent(?: .*)?, orbit(?: .*)?, the lens',
  },
  {
    source: 'National Library of Medicine and publishers of medicine: titles of pages',
    says: 'Medical research',
    words: 'pubmed(?: .*)?, uptodate, clinicalkey, cochrane library',
  },
  { source: 'SEC: filings of companies', says: 'Search EDGAR', words: 'edgar(?: .*)?, sec gov' },
];
const soughtBy: readonly (readonly [RegExp, string])[] = SOUGHT.map((row) => [
  new RegExp(`^(?:${listedWords([row]).join('|')})$`, 'u'),
  row.says,
]);

/** A scanner's or a telephone's name for what it made: nobody else called it so. */
const SCAN =
  /(?<!\p{L})(?:scan(?:ned|s)?|scn|img|scansnap|camscanner|adobe scan|numérisation|escaneo|digitalizaci[oó]n)(?!\p{Ll})/iu;
/** What Word calls a comparison that is not stored yet, by language. */
const COMPARISON =
  /^(?:compare result|vergleichsergebnis|comparer le résultat|comparar resultado|comparison result) \d{1,3}(?!\p{L})/iu;

const work = (says: string, more: Partial<NamelessWork> = {}): NamelessWork => ({
  one: says,
  several: says,
  ofMatter: false,
  least: 6 * MINUTES,
  share: 0,
  within: [],
  ...more,
});

/** What can be said of a window that names nothing, by what its program or site is for; null where it need be no work. */
export function namelessWork(title: string, app: string): NamelessWork | null {
  const { purpose, shows, pieces } = readTitle(title, app);
  const bare = shows === 'nothing' || shows === 'search' || shows === 'place';
  if (purpose === 'research' && bare) {
    const sites = pieces
      .filter(({ kind }) => kind === 'site' || kind === 'program' || kind === 'web-app')
      .map(({ start, end }) => foldedWords(title.slice(start, end)));
    const [, says] = soughtBy.find(([pattern]) => sites.some((site) => pattern.test(site))) ?? [];
    if (says !== undefined) return work(says, { within: says === 'Trademark search' ? [] : ['research'] });
    return work('Legal research', { ofMatter: true, within: ['research'] });
  }
  if (purpose === 'mail' && shows === 'mailbox')
    return work('E-mail correspondence', { ofMatter: true, least: 12 * MINUTES, share: 0.15, within: ['mail'] });
  if (COMPARISON.test(title)) return work('Review comparison of documents', { within: ['comparison'] });
  if ((purpose === 'viewer' || purpose === 'browser') && PAPER_FILE.test(title) && SCAN.test(title))
    return work('Review scanned document', { several: 'Review scanned documents' });
  return null;
}
