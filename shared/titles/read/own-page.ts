import { foldedWords } from '../fold/words.ts';
import type { Purpose } from '../programs/kinds.ts';
import { NEWS_SITES, NEWSPAPER_FORMS } from '../wording/own/news.ts';
import { OWN_ACCOUNT, OWN_PAGES, type PageRow } from '../wording/own/pages.ts';
import { COMPANIES, OWN_SITES, type SiteRow } from '../wording/own/sites.ts';
import { listedWords } from '../wording/wording.ts';
import type { TitleParts } from './parts.ts';

const HOST = /^(?:https?:\/\/)?(?:www\.)?|\.(?:com|org|net|de|fr|es|ca|ch|at|mx|co\.uk)$/gu;
const MARKS = /[®™!]/gu;
const plain = (name: string) => name.replace(MARKS, '').replace(HOST, '').trim();

function namesOf(rows: readonly SiteRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ names }) => names.split(/\s*,\s*/)).map((name) => plain(foldedWords(name))));
}

/** Whole parts of titles. */
function anyPart(rows: readonly PageRow[]): RegExp {
  return new RegExp(`^(?:${listedWords(rows).join('|')})(?: \\(\\d[^()]*\\))?$`, 'u');
}

const SITES = namesOf([...OWN_SITES, ...NEWS_SITES]);
const COMPANY = namesOf(COMPANIES);
const NEWSPAPER = new RegExp(`^(?:${NEWSPAPER_FORMS.map(({ pattern }) => pattern).join('|')})$`, 'u');
const PAGE = anyPart(OWN_PAGES);
const ACCOUNT = anyPart(OWN_ACCOUNT);
/** Where a case or a statute is named, the page is of it. */
const OF_A_CASE = / vs?\.? |§|\bno\. \d|\bu\.s\.c|\bcfr\b|(?:^| )in re /u;
/** Longer is no heading. */
const MAX_PART = 90;

function split(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A part without a company's name in front of it; none where it is nothing else. */
function besideCompany(part: string): string[] {
  if (COMPANY.has(plain(part))) return [];
  for (let blank = part.indexOf(' '); blank > 0; blank = part.indexOf(' ', blank + 1))
    if (COMPANY.has(plain(part.slice(0, blank)))) return [part.slice(blank + 1)];
  return [part];
}

/** What a page of somebody's own life may be taken for; a page of mail, of a case or of law is none. */
const MAY_BE_OWN: ReadonlySet<Purpose> = new Set<Purpose>([
  'browser',
  'quiet',
  'plain',
  'viewer',
  'chat',
  'search',
  'calendar',
]);

/**
 * Whether a page is of the reader's own life: a shop, a newspaper, a school, a journey, an account with a bank. A bank or
 * an airline is so only where its page is a customer's, or says no more than the name. Of a client that the title names
 * it may be after all.
 */
export function isOwnPage({ page, purpose }: Pick<TitleParts, 'page' | 'purpose'>): boolean {
  if (page === '' || (purpose !== null && !MAY_BE_OWN.has(purpose)) || OF_A_CASE.test(page)) return false;
  const whole = split(page, / [-|·•] /u);
  // "Zillow: Homes for Sale": a colon parts, too.
  const parts = whole.flatMap((part) => split(part, / ?: |\? /u));
  const [first = ''] = parts;
  const ends = [first, parts.at(-1) ?? ''];
  if (ends.some((part) => SITES.has(plain(part)) || (parts.length > 1 && NEWSPAPER.test(part)))) return true;
  if ([...parts, ...whole].some((part) => part.length <= MAX_PART && PAGE.test(part))) return true;
  const others = parts.flatMap(besideCompany);
  const ofCompany = others.length < parts.length || others.some((part) => !parts.includes(part));
  return ofCompany && (others.length === 0 || others.some((part) => ACCOUNT.test(part) || PAGE.test(part)));
}
