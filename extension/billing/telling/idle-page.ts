import { bareWords, readTitle, wordsIn } from '../../../shared/index.ts';
import type { Item } from '../entry/item.ts';
import { siteTask } from '../titles/site-task.ts';
import { SMALL_WORDS } from '../titles/small-words.ts';
import type { Task } from '../titles/task.ts';

/**
 * Beginnings and parts of words that pages of work have in any of four languages: of courts, authorities, registers, law,
 * files, and of what is searched for a case; folded.
 */
const OF_WORK =
  /v|vs|judge|justice|docket|.*(?:court|gericht|tribunal|juzgado|juridi|judici|justi|notar|regist|record|archiv|grundbuch|kataster|cadastr|catastro|handels|steuer|tax|impot|fiscal|hacienda|elster|akte|dossier|expediente|procedur|proced|verfahren|portal|relativity|discovery|amt|behord|ministr|gov|legal|law|recht|droit|derecho|gesetz|statut|code|regulat|reglement|reglamento|verordnung|richtlinie|directiv|claim|patent|trademark|marken|marque|marca|licen|permit|zoning|parcel|parzelle|recorder|assessor|auditor|sheriff|police|crime|inmate|prison|detention|corrections|immigra|consul|embass|visa|agency|bureau|commission|committee|board|council|conseil|ayuntamiento|gemeinde|mairie|insur|assur|seguro|versicher|bankrupt|insolv|concurs|creditor|debt|escrow|closing|deed|mortgage|lien|title|lease|tenant|contract|vertrag|contrat|agreement|clause|evidence|exhibit|transcript|deposition|hearing|filing|filed|complaint|attorney|avocat|abogad|anwalt|counsel|client|case|matter|document|folder|data ?room|workspace|research|journal|article|study|guideline|standard|report|bericht|rapport|informe|company|entity|business|corporat|secretary|sec|edgar|vessel|flight ?aware|tracking|medical|clinic|hospital|drug|pubmed|diagnos|epa|osha|fda|uspto|irs|dol|eeoc|nlrb|ferc|fcc|ftc).*/u;
const WORK_WORD = new RegExp(`^(?:${OF_WORK.source})$`, 'u');
/** Shorter words of papers are words of everything. */
const SHORTEST = 4;

/**
 * Whether a page in a browser has no sign of work in its title: no name of a site that is known, no number, no word of
 * courts, papers or authorities. It may be work all the same, and is told where nothing else was done.
 */
export function isIdlePage({ kind, subject }: Task, { app, title }: Pick<Item, 'app' | 'title'>): boolean {
  if ((kind !== 'reading' && kind !== 'unclear') || subject === '' || /\d{2}/.test(subject)) return false;
  const read = readTitle(title, app);
  if (read.page === '' || read.purpose !== 'browser' || read.talk !== null || siteTask(title, read) !== null)
    return false;
  const words = [...wordsIn(subject).map(({ text }) => text), ...bareWords(read.page).split(' ')];
  return !words.some((word) => WORK_WORD.test(word) || (word.length >= SHORTEST && SMALL_WORDS.has(word)));
}
