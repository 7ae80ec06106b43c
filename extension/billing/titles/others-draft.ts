import type { PieceKind, TitleParts } from '../../../shared/index.ts';
import { sideSaidIn } from './known/sides.ts';
import { without } from './marks.ts';
import { mayBeName } from './voice.ts';

/** Words between commas or breaks as one piece of a pattern: small, with a capital, or in capitals. */
function anyOf(words: string): string {
  const spelled = words
    .trim()
    .split(/\s*,\s*/)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  return `(?:${[...new Set(spelled)].join('|')})`;
}

/** Counsel of a side, unless of one's own: "Seller's counsel", "opposing counsel". */
const COUNSEL = String.raw`(?!(?:[Oo]ur|[Cc]o|[Ll]ocal|[Ii]n|[Gg]eneral|[Cc]lient|[Cc]lient[’']?s|[Oo]utside|[Ff]irm)[- ])(?:[Oo]pposing|[Oo]pp\.?|[\p{L}.&]+[’']s|[\p{L}.&]+s[’']) (?:[Cc]ounsel|atty|[Aa]ttorneys?|[Ll]awyers?)`;
/** Authorities, courts and whoever stands between the sides. */
const AUTHORITY = anyOf(
  String.raw`(?:US )?DOJ, AUSA, USAO, EPA, SEC, FTC, FERC, FDA, IRS, DOL, EEOC, NLRB, GAO, DFPI, CFPB, UST, U\.?S\.? Trustee, gov(?:[’']?t|ernment), court, judge, mediator,
   arbitrator, notary, Notar(?:in|iat)?, notaire, notar[ií]a, notario, Finanzamt, StA, parquet, fiscal[ií]a`,
);
/** The other side, by whatever it is called in a file's name. */
const OPPONENT = anyOf(
  String.raw`OC, O\/C, opp(?:osing|\.) (?:party|side), other side, their, adverse, Gegner, Gegenseite, Gegenanwalt, Gegenanwältin, confrère, partie adverse, contraparte, letrado contrario, parte contraria`,
);
const OTHER = `(?:${COUNSEL}|(?<![\\p{L}])(?:${AUTHORITY}|${OPPONENT})(?:[’']?s)?)`;
/** What somebody makes of a paper. */
const MADE = anyOf(
  String.raw`drafts?, redlines?, mark-?ups?, blackline, comments?, cmts?, edits, changes, revisions, version, turn, counterdraft, Entwurf, Anm(?:erkungen|\.)?, Änderungen, Korr(?:ekturen|\.)?,
   Fassung, projet, commentaires, modifs?, modifications, observations, borrador, comentarios, cambios, observaciones, correcciones`,
);
const FROM = anyOf('from, by, of, per, von, vom, der, des, de, du, del, de la');
/** Somebody by name, and no client or colleague by what they are. */
const SOMEBODY = String.raw`(?!(?:Client|Mandant|Partner|Associate|Us|Me)(?!\p{L}))(?:(?:Dr|Mr|Mrs|Ms|Hon|RA|RAin|Me)\.? )?\p{Lu}\p{Ll}[\p{L}’'-]+(?: (?:v\.|von|de|van) )?(?: \p{Lu}[\p{L}’'-]+){0,2}`;
const NUMBER = String.raw`(?: (?:no\.? ?)?\d{1,2}(?![\d./-]))?`;

/** What others made: "Seller's counsel draft 5", "US DOJ redline", "cmts from OC", "Änderungen Gegenseite". */
const THEIRS = new RegExp(
  `(?<![\\p{L}])(?<!(?:^| )(?:to|re|on|for|regarding|against|auf|zu|gegen|à|aux?|a|al|sobre|sur) )(?:${OTHER} ${MADE}${NUMBER}|${MADE} (?:${FROM} )?(?:${OTHER})(?: (?:(?:Dr|RA|RAin|Me|Lic|Hon)\\.? )?\\p{Lu}[\\p{L}’'-]+)?)(?![\\p{L}]| (?:[Rr]esponse|[Rr]esp|[Rr]eply|[Mm]emo|[Ll]tr|[Ll]etter|[Mm]atrix|[Cc]hart|[Ss]ummary)(?!\\p{L}))`,
  'u',
);
/** It came in, or is signed, whatever else is said of it. */
const CAME_IN =
  /(?<!\p{L})(?:rec[’']d|rcvd|received|erhalten|eingegangen|reçue?|recibid[oa])(?!\p{L})|(?<!\p{L}|un|not |to be )(?:signed|executed|countersigned|conformed)(?:[ -]?ish)?$/iu;
/** Somebody's changes in a paper of somebody else. */
const CHANGED =
  /(?<!\p{L})(?:(?:tracked|marked(?: up)?|redlined|edited) (?:from|by|von|par|por) \p{Lu}|(?:\p{Lu}{2,4}|[\p{L}]+[’']s) (?:edits|changes|redlines?|comments|cmts|mark-?up) (?:to|on|in) (?:\p{Lu}{2,4}|[\p{L}]+[’']s) (?:\S+ ){0,2}(?:draft|version|redline|mark-?up))/u;
/** What one's own side adds to it, in a part or at the end of one: "our riders", "PLP resp". */
const OURS =
  /(?:^| )(?:(?:our|my) (?:riders?|inserts?|edits|comments|cmts|changes|response|resp|redline|mark-?up)(?: (?:to|on|in) .*)?|(?:riders?|inserts?|resp|response|reply|objections))$/iu;
/** Their paper, whatever is said of it: "our edits to OC draft". */
const OTHER_DRAFT = new RegExp(`(?<![\\p{L}])${OTHER} ${MADE}`, 'u');
/** Letters of somebody, who may be of the firm: "KRV mark-up 10/3". */
const LETTERS = /(?<!\p{L})(?<who>\p{Lu}{3,4}) (?:mark-?up|redline)(?!\p{L})/u;

/** What somebody said of it, who may be of the firm: "cmts from Holloway". */
const FROM_SOMEBODY = new RegExp(`(?<![\\p{L}])${MADE} (?:from|von) ${SOMEBODY}(?![\\p{L}])`, 'u');

/** "Wells Fargo comments": somebody's, in a part of its own. */
const NAMED = new RegExp(`^(?<who>${SOMEBODY}) (?:[Cc]omments|[Cc]mts|[Ee]dits|[Mm]ark-?up|COMMENTS)${NUMBER}$`, 'u');

/** Remarks of somebody who is called by a name: of a company, or of a person who may be of the firm. */
function namedRemarks(name: string): string {
  const part = name.split(/ [-–—] |[()[\]]/u).find((each) => {
    const who = NAMED.exec(each.trim())?.groups?.who ?? '';
    return who !== '' && who.split(' ').every(mayBeName);
  });
  return part?.trim() ?? '';
}

/** What a name says of whose a draft is. */
export interface WhoseDraft {
  /** `reading`: somebody else's; `revision`: changed by or for one's own side; `sheet`: it may be either. */
  kind: 'reading' | 'revision' | 'sheet';
  /** As the name says it; empty where the subject says it already. */
  said: string;
}

const AROUND: ReadonlySet<PieceKind> = new Set<PieceKind>([
  'program',
  'site',
  'web-app',
  'profile',
  'private',
  'tabs',
  'group',
  'remote',
  'host',
  'state',
  'counter',
  'path',
  'ending',
  'change',
]);

/** Whose draft a document is by its name, its remarks on the version among it; null where nothing certain says so. */
export function whoseDraft(title: string, { pieces }: TitleParts): WhoseDraft | null {
  const name = without(
    title,
    pieces.filter(({ kind }) => AROUND.has(kind)),
  )
    .replaceAll('_', ' ')
    .trim()
    .replace(/\.\p{L}{2,4}$/u, '');
  const theirs = THEIRS.exec(name)?.[0] ?? '';
  const ours = name.split(/ [-–—] |[()]/u).some((part) => OURS.test(part.trim()));
  if (theirs !== '') return { kind: ours ? 'revision' : 'reading', said: theirs };
  if (ours && OTHER_DRAFT.test(name)) return { kind: 'revision', said: '' };
  const part = name.split(/ [-–—] |[()]/u).find((each) => CHANGED.test(each)) ?? '';
  if (CHANGED.test(name))
    return { kind: 'revision', said: /^(?:tracked|marked|redlined|edited) /.test(part.trim()) ? part.trim() : '' };
  if (CAME_IN.test(name)) return { kind: 'reading', said: '' };
  // Whose side that is, the matter may tell.
  const side = sideSaidIn(name);
  if (side) return { kind: 'sheet', said: side.said };
  const letters = (LETTERS.exec(name) ?? FROM_SOMEBODY.exec(name))?.[0] ?? namedRemarks(name);
  return letters === '' ? null : { kind: 'sheet', said: letters };
}

/** A subject with what its name says of whose draft it is, once: "APA" is "APA (Seller's counsel draft 5)". */
export function withWhose(subject: string, { said }: WhoseDraft): string {
  const own = ` - ${said}`;
  // A part of its own says it of the whole.
  if (said !== '' && subject.endsWith(own)) return `${subject.slice(0, -own.length)} (${said})`;
  if (said === '' || subject.toLowerCase().includes(said.toLowerCase())) return subject;
  if (subject.endsWith(')')) return `${subject.slice(0, -1)}, ${said})`;
  const first = said.split(' ').slice(0, -1).join(' ');
  // "CD - US DOJ - PLP resp": who it was stood before the remark that was taken off.
  const parts = subject.split(' - ').filter((part) => part !== first);
  return `${parts.join(' - ')} (${said})`;
}
