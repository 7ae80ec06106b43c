import type { TitleParts, Work } from '../../../shared/index.ts';
import { isOfOthers } from './authorship.ts';
import { isDocketOfCourt, isDocketPage, namesNoCase } from './docket.ts';

/**
 * What a window was used for, as far as its program and title tell. `reading`: something that can only be looked at, or
 * that somebody else wrote; `recording`: something that is heard or watched; `comparison`: how two versions differ, as a
 * program shows it; `notice`: what a court's machine sent; `revision`: somebody's draft that is changed; `search`: what was
 * looked up in a register or among papers; `webinar`: people talk, and others listen;
 * `conference`: people talk or write there, and nothing tells which;
 * `noted`: the attorney wrote what it was; `unclear`: words, and no more.
 */
export type TaskKind =
  | Work
  | 'reading'
  | 'recording'
  | 'comparison'
  | 'revision'
  | 'search'
  | 'webinar'
  | 'notice'
  | 'conference'
  | 'noted'
  | 'unclear';

/** A publisher's page about a docket says so in a part of its title, alone or with its number. */
export const ON_DOCKETS = /^dockets? - | - dockets?(?: (?:no\.? ?)?(?:[\p{L}.]{1,6} )?(?=\S*\d{2})[\p{L}\d:-]+)?$/iu;
/** "eLibrary - FERC - Docket ER31-2214-000": a docket by its number, behind whose it is. */
export const BY_NUMBER = /^(?:.* - )?docket (?:no\.? |number )?(?=\S*\d{2})/i;
const DOCKET_NUMBER = /(?<!\d)\d:\d\d-[a-z]{2,3}-\d{3,}/i;
function kindOf({ purpose, readOnly, finished, compared }: TitleParts, named: string): TaskKind {
  if (compared && (purpose === 'document' || purpose === 'sheet' || purpose === 'viewer')) return 'comparison';
  switch (purpose) {
    case null:
    case 'calendar':
    case 'quiet':
    case 'plain':
    case 'folder':
    case 'search':
      return 'unclear';
    case 'viewer':
    case 'browser':
      return 'reading';
    case 'document':
      return readOnly || finished || isOfOthers(named) ? 'reading' : purpose;
    case 'sheet':
      return readOnly || finished ? 'reading' : purpose;
    default:
      return purpose;
  }
}

/** What courts' own systems say in every title. */
const SYSTEM = /\b(?:cm\/)?ecf\b|\blive database\b|\bpacer\b/i;
/** A page that shows a statute, a regulation or a decision: "29 CFR § 1625.22", "[2029] UKSC 3", "Cass. soc.", "STS 214/2029". */
const CITES_LAW = new RegExp(
  [
    '§',
    String.raw`\b\d{1,3} (?:U\.?S\.?C|C\.?F\.?R|U\.S|F\.(?:[234]d|4th)|S\. ?Ct)\b`,
    String.raw`\b\d{1,4} (?:Cal|N\.Y|Ill|Ohio St|Wn|P|A|N\.E|N\.W|S\.E|S\.W|So)\. ?(?:App\. ?)?(?:[2345](?:d|th) )?\d{1,4}\b`,
    String.raw`\b\d{1,4} (?:I&N Dec\.|T\.C\.|Fed\. Cl\.|B\.R\.|L\. ?Ed\. ?2d|F\. ?App['’]?x) ?\d{1,4}\b`,
    String.raw`\[(?:19|20)\d\d\] (?:\d )?(?:EWHC|EWCA|UKSC|UKHL|UKUT|EAT|ICR|IRLR|AC|QB|KB|WLR|All ER|SCR|HCA|IEHC|CSIH|CSOH) `,
    String.raw`\b(?:19|20)\d\d (?:SCC|ONCA|ONSC|BCCA|BCSC|QCCA|QCCS|QCTAT|ABCA|ABKB|FCA|TCC|CanLII) \d`,
    String.raw`\b(?:BGH|BAG|BVerfG|BVerwG|BFH|BSG|EuGH|(?:OLG|LAG|LG|KG) \S+),? (?:Urteil|Beschluss|Urt\.|Beschl\.)`,
    String.raw`\bCass\. ?(?:soc|civ|com|crim|ass|plén)|\b(?:STS|STC|ATS|STSJ|SAP \S+) \d{1,5}/\d{4}\b`,
  ].join('|'),
);
/** Whether a part of a title named a site, or a page that is installed as a program. */
export const isOfSite = ({ pieces }: TitleParts) => pieces.some(({ kind }) => kind === 'site' || kind === 'web-app');

/** Whether a page is a docket by a part of its title. */
function isOnDocket(read: TitleParts): boolean {
  const { purpose, subject } = read;
  const parts = subject.map(({ text }) => text);
  // "Kroll Restructuring Administration | Dockets | Sablewood Stores": who keeps it was taken off.
  if (purpose === 'viewer' && isOfSite(read)) return parts.some(isDocketPage);
  return purpose === 'browser' && (isDocketOfCourt(parts) || (parts.length > 1 && parts.some(isDocketPage)));
}

/** What is left when nobody talks. */
export function plainKindOf(read: TitleParts, named: string): TaskKind {
  if (read.purpose === 'filing' && read.shows === 'place') return 'filing';
  // Nothing is open in a list, a search, a dialog or an empty program.
  if (read.shows !== 'thing' && read.shows !== 'untitled') return 'unclear';
  const kind = kindOf(read, named);
  // A message is known by its reply sign wherever it is read.
  if (kind === 'mail' || (read.reply && kind !== 'document')) return 'mail';
  // A paper of a case, behind which a publisher names the case.
  if (kind === 'research' && !DOCKET_NUMBER.test(named) && read.subject.some(({ text }) => DOCKET_NUMBER.test(text)))
    return 'reading';
  const byNumber = read.purpose === 'browser' && BY_NUMBER.test(named);
  if (kind === 'reading' && (DOCKET_NUMBER.test(named) || byNumber || isOnDocket(read))) return 'docket';
  if (read.purpose === 'browser' && namesNoCase(named) && SYSTEM.test(named)) return 'docket';
  if (read.purpose === 'browser' && CITES_LAW.test(named)) return 'research';
  if (kind === 'research' && (DOCKET_NUMBER.test(named) || ON_DOCKETS.test(named))) return 'docket';
  // A program in which people talk shows more than talks.
  return kind === 'chat' || kind === 'call' || kind === 'meeting' ? 'unclear' : kind;
}
