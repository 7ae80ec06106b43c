import { namesSite } from '../../../shared/index.ts';
import { PAPERS } from './small-words.ts';

/** What a site calls a page of itself, and what can be done there. */
const OF_SITE =
  /^(?:about(?: us)?|contact(?: us)?|our (?:team|people|firm)|team|people|bio|profile|home ?page|home|document|documents|overview|details|locations?|careers|services|news|faqs?|attorneys|impressum|über uns|kontakt|accueil|à propos|inicio|contacto|quiénes somos|meine akten|mes dossiers|mis expedientes)$|^(?:submit|check|search|find|look ?up|pay|view|create|add|edit|manage|upload|download) (?:an? |your |my |the |new )?\p{L}+(?: \p{L}+)?$|(?:case|court|record|docket)s? access$/iu;
/** Where a case, a person or a thing is named, no site is. */
const OF_A_THING =
  /^\d|\d{2}|(?:^| )(?:v\.?|vs\.?|estate of|in re|matter of|ex parte|re) |^(?:exhibit|ex\.|tab|schedule|unit|part) /iu;
/** One word is a site's name rather than a page's. */
const ONE_WORD = /^[^\s\d]+$/u;
/** Who keeps a site, by the last part of a page's title. */
const KEEPER =
  /(?:^|[ .])(?:department|dept|branch|commission|court|courts|office|administration|agency|bureau|board|institute|association|library|university|county|government|ministry|website|\.com|\.org|\.gov)$|^(?:[\p{L}.]+ ){0,2}(?:department|office|bureau|city|county|state|university|secretary|ministry|division|branch) of /iu;

/** An agency by its letters. */
const SHORT_NAME = /^(?:\p{Lu}{2} )?\p{Lu}{2,5}$/u;
/** A body, or what it keeps: alone it is the name of a site, on which nothing of a case is open. */
const BODY =
  /(?:^| )(?:court|courts|center|centre|system|registry|register|recorder|commission|department|bureau|office|administration|agency|portal|database|services|board|inbox|information)$/iu;
/** A site's name alone tells nothing: "Consular Electronic Application Center". */
function withoutBody(parts: string[]): string[] {
  const [only = ''] = parts;
  return parts.length === 1 && only.includes(' ') && BODY.test(only) && !/\d/.test(only) && !OF_A_THING.test(only)
    ? []
    : parts;
}

/**
 * The parts of a page's title without those that only say whose the page is. Sites put their own name last: "Paid Sick
 * Leave - Department of Industrial Relations". Empty where nothing but a site's name is left.
 */
export function withoutSite(parts: readonly string[]): string[] {
  return withoutBody(ofPage(parts));
}

function ofPage(parts: readonly string[]): string[] {
  if (parts.length < 2) return [...parts];
  const told = parts.filter((part) => !OF_SITE.test(part) && !namesSite(part));
  const [first = ''] = told;
  const last = told.at(-1) ?? '';
  const complete = told.length > 1 && told.length === parts.length;
  // "CA DMV - Hearing request": an agency that names itself first.
  if (complete && SHORT_NAME.test(first) && !PAPERS.has(first) && !KEEPER.test(last)) return told.slice(1);
  const page = complete && !OF_A_THING.test(last) ? told.slice(0, -1) : told;
  if (page.length > 1 || !ONE_WORD.test(page[0] ?? '')) return page;
  return told.length < parts.length || KEEPER.test(last) ? [] : [...told];
}
