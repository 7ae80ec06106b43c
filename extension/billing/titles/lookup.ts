import { foldedWords, isSearchPage, type TitleParts } from '../../../shared/index.ts';

/** What was looked up, where a page is a search or what one found. */
export interface Lookup {
  kind: 'research' | 'search';
  subject: string;
  /** Only much time says that it was work: such a page is also a way to another. */
  long: boolean;
}

/** Before what was sought. */
const FOR =
  /^(?:search results(?: for| in)?|results for|suchergebnisse(?: für| in)?|résultats (?:de|de la) recherche(?: pour| dans)?|resultados de (?:la )?búsqueda(?: de| en)?)\s*:?\s*/iu;
/** How much was found. */
const COUNT = /\s*\(\d[\d.,]*\+?\)$/;
/** What public registers hold, before the word for a search. */
const RECORDS =
  /^(?<what>(?:[\p{L}.&'’-]+ ){0,4}(?:records?|deeds?|titles?|property|parcels?|liens?|UCC|land|business|entity|corporations?|license|registry|register|inmate|cases?|court|docket|judgments?))(?: information)? (?:search|lookup|inquiry)(?: by .{3,30})?$/iu;
/** Words for what is searched itself. */
const HOLDS = /(?:records?|deeds?|registry|register|liens?)$/iu;
/** What courts keep. */
const OF_COURT = /(?:cases?|court|docket|judgments?)$/iu;
const OF_JUSTICE = /court|clerk|justice|judici|docket/iu;
/** Who keeps such a register, by a name in full. */
const KEEPER =
  /(?<!\p{L})(?:recorders?|registry|register|land records|clerk|assessor|auditor|grundbuch|handelsregister|cadastre|catastro|registro)(?!\p{L})/iu;
/** A site by its address: "NE.gov". */
const DOMAIN = /^\S+\.\p{Ll}{2,4}$/u;
/** What was found there: "EDGAR Search Results". */
const FOUND_AT = /^(?<where>\p{Lu}[\p{Lu}\d]{2,}) (?:full[- ]text )?search(?: results)?$/iu;

/** What was looked up on a page on which nothing of a case is open; null where nothing tells. */
export function lookupOf({ subject, shows, purpose }: TitleParts): Lookup | null {
  const parts = subject.map(({ text }) => text.trim());
  if (shows === 'search' && (purpose === 'research' || purpose === 'viewer')) {
    const told = parts
      .map((part) => part.replace(COUNT, '').replace(FOR, '').trim())
      .filter((part) => part !== '' && !isSearchPage(part));
    const kind = purpose === 'research' ? 'research' : 'search';
    return told.length > 0 ? { kind, subject: told.join(' - '), long: false } : null;
  }
  if (purpose !== 'browser' && purpose !== 'docket' && purpose !== 'research') return null;
  if (shows === 'search') {
    const where = parts.length === 1 ? FOUND_AT.exec(parts[0] ?? '')?.groups?.where : undefined;
    return where ? { kind: 'search', subject: where, long: true } : null;
  }
  if (shows !== 'place') return null;
  const found = parts.map((part) => RECORDS.exec(part)?.groups?.what ?? '');
  const at = found.findIndex((what) => what !== '');
  const keeper = parts.find((part, place) => place !== at && !isSearchPage(part) && part !== '') ?? '';
  if (at >= 0) {
    const what = found[at] ?? '';
    const records = OF_COURT.test(what)
      ? parts.some((part) => OF_JUSTICE.test(part))
        ? 'court records'
        : 'case records'
      : HOLDS.test(what)
        ? what
        : `${what} records`;
    return { kind: 'search', subject: keeper && !DOMAIN.test(keeper) ? `${records} (${keeper})` : records, long: true };
  }
  const [short = '', long = ''] = parts;
  const named =
    parts.length === 2 && foldedWords(long).includes(' ') && KEEPER.test(long) && /^\p{Lu}{2,}$/u.test(short);
  return named ? { kind: 'search', subject: long, long: true } : null;
}
