import { foldedWords, isPlace, namesSite, type TitleParts } from '../../../shared/index.ts';
import { KNOWN_SITES, type KnownPage, type KnownSite } from './known/sites.ts';
import { SMALL_WORDS } from './small-words.ts';

/** What was done on a page of a known site, and what it is called. */
export interface SiteTask {
  kind: KnownPage['kind'];
  /** In the title's words and the site's name; empty where nothing is to be told. */
  subject: string;
  /** Nothing but the site is named. */
  alone: boolean;
}

const bySite: ReadonlyMap<string, KnownSite> = new Map(
  KNOWN_SITES.flatMap((site) => site.names.map((name) => [foldedWords(name), site] as const)),
);
const COUNT = / ?\(\d[\d.,]{0,6}\+?\)$/;
/** "USPTO. ESTTA. Filing Receipt": a site whose parts are parted by points. */
const BY_POINTS = /^(?:USPTO\. )?(?<site>ESTTA|TTABVUE|TEAS)\. (?<page>.+)$/u;

interface Found {
  site: KnownSite;
  rest: string[];
  /** All parts, also those that were taken for a program's name. */
  all: string[];
}

function foundIn(title: string, { subject, pieces }: TitleParts): Found | null {
  const parts = subject.map(({ text }) => text);
  const { site: short = '', page = '' } = BY_POINTS.exec(parts[0] ?? '')?.groups ?? {};
  const pointed = bySite.get(foldedWords(short));
  if (pointed) return { site: pointed, rest: [page, ...parts.slice(1)], all: [page, ...parts.slice(1)] };
  const sites = pieces
    .filter(({ kind }) => kind === 'site' || kind === 'web-app' || kind === 'program')
    .map(({ start, end }) => title.slice(start, end).replace(/^[\s\-–—|·:]+|[\s\-–—|·:]+$/gu, ''));
  const named = [...sites, ...parts].map((name) => bySite.get(foldedWords(name))).find((site) => site !== undefined);
  if (!named) return null;
  const rest = parts.filter((part) => bySite.get(foldedWords(part)) !== named);
  return { site: named, rest, all: [...parts, ...sites] };
}

/** A page's own name behind a site's: "CHARGES", "Documents & transactions" are none of a name. */
function following(name: string): string {
  const [first = ''] = name.split(' ');
  if (/^\p{Lu}{5,}$/u.test(name)) return name.toLowerCase();
  return SMALL_WORDS.has(first.toLowerCase()) || SMALL_WORDS.has(first.toLowerCase().replace(/s$/, ''))
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** What is told of a page by its site's name; null for a page of another site, or one that names itself. */
export function siteTask(title: string, read: TitleParts): SiteTask | null {
  const { purpose, talk } = read;
  if (talk !== null || purpose === 'document' || purpose === 'mail' || purpose === 'sheet') return null;
  const found = foundIn(title, read);
  if (!found) return null;
  const { site, rest, all } = found;
  for (const { page, kind, says } of site.pages ?? [])
    if (all.some((part) => page.test(foldedWords(part.replace(COUNT, '')))))
      return { kind, subject: says, alone: false };
  const told = rest.filter((part) => {
    const folded = foldedWords(part.replace(COUNT, ''));
    return !site.drops?.test(folded) && !namesSite(part) && !isPlace(part);
  });
  if (told.length === 0) return { kind: site.kind, subject: site.alone ?? '', alone: true };
  const name = told.join(' - ');
  const isRoom = /data ?room|(?<!\p{L})vdr(?!\p{L})/iu.test(name);
  const said = {
    before: `${site.as} ${following(name)}`,
    beside: `${site.as} - ${name}`,
    behind: `${name} (${site.as})`,
    never: name,
    room: isRoom ? name : !/^\d| [-–>›»/] |\d\.\d/.test(name) ? `${name} data room` : `${name} (data room)`,
  };
  // A number says which one it was.
  const form = site.numbered && /\d{3}/.test(name) ? 'never' : site.form;
  return { kind: site.kind, subject: said[form], alone: false };
}
