import { FILE_ENDINGS, purposeOfEnding } from '../programs/endings.ts';
import type { Purpose } from '../programs/kinds.ts';
import { COPY_OF } from '../wording/comparisons.ts';
import { foldedSet } from '../wording/wording.ts';
import { asideKind, isInitials, isInitialsWithDate, isOnlyVersion } from './aside.ts';
import { cleaned, withoutAsides } from './clean-part.ts';
import { COMPARED } from './edges.ts';
import type { PieceKind, Range, TitlePart } from './parts.ts';
import { plainKind, READ_ONLY_WORDS } from './plain-part.ts';
import { isShouted, lastPartStart, note, type Reading } from './reading.ts';

/** What was found inside the parts that a title is about. */
export interface Inside {
  subject: TitlePart[];
  readOnly: boolean;
  finished: boolean;
  /** It names two versions that are compared. */
  compared: boolean;
  /** What the file is for by its ending; null where there is none. */
  file: Purpose | null;
}

const FILE_NAME_END = new RegExp(`\\.(?:${FILE_ENDINGS.join('|')})$`, 'u');

function fileOf(name: string): Purpose | null {
  const ending = FILE_NAME_END.exec(name)?.[0];
  return ending === undefined ? null : purposeOfEnding(ending.slice(1));
}

/** "Copy of", where a number stood behind it. */
const OF_COPY = foldedSet(COPY_OF);

/** Whether a part between others tells nothing wherever it stands; what it is, or null. */
function asidePart(part: string, known: boolean): PieceKind | null {
  const aside = asideKind(part);
  // "edits" alone may be what somebody worked on; behind a version, or somebody's initials, they are that version's.
  if (aside && (aside !== 'version' || known || /\d/.test(part))) return aside;
  if (isOnlyVersion(part)) return 'version';
  const plain = plainKind(part);
  if (plain === 'state') return READ_ONLY_WORDS.has(part) || part.includes(' ') ? plain : null;
  return plain === 'page' && !/\D{2}/.test(part) ? null : plain;
}

/** What a part between others is that only says which copy it is, also by whose initials stand there; or null. */
function partKind(bare: string, afterVersion: boolean, initials: boolean, shouted: boolean): PieceKind | null {
  if (OF_COPY.has(bare)) return 'copy';
  // "v6 - MD": whose version it is.
  if (shouted && ((afterVersion && isInitials(bare)) || isInitialsWithDate(bare))) return 'version';
  return asidePart(bare, afterVersion || initials);
}

/**
 * The parts that a title is about, each without what only says which copy it is, and what those pieces say.
 * @param inComparison whether a program that compares shows it
 */
export function readInside(reading: Reading, inComparison: boolean): Inside {
  const compared = inComparison || COMPARED.test(reading.text.slice(reading.from, reading.to).replaceAll('_', ' '));
  const inside: Inside = { subject: [], readOnly: false, finished: false, compared, file: null };
  const ranges: Range[] = [];
  for (let to = reading.to; to > reading.from; ) {
    const start = lastPartStart(reading, reading.from, to);
    ranges.unshift({ start, end: to });
    to = start === reading.from ? reading.from : start - 3;
  }
  let afterVersion = false;
  for (const { start, end } of ranges) {
    const whole = reading.text.slice(start, end).trim();
    const bare = withoutAsides(whole.replace(FILE_NAME_END, ''));
    const word = start + (/^ *\p{L}*/u.exec(reading.text.slice(start, end))?.[0].length ?? 0);
    const initials = bare.includes(' ') && isShouted(reading, start, word);
    const kind: PieceKind | null =
      ranges.length < 2 || compared ? null : partKind(bare, afterVersion, initials, isShouted(reading, start, word));
    if (kind && (inside.subject.length > 0 || end !== ranges.at(-1)?.end)) {
      note(reading, kind, start, end);
      inside.readOnly ||= READ_ONLY_WORDS.has(bare);
      inside.finished ||= kind === 'finished';
      inside.file ??= fileOf(whole);
      afterVersion = kind === 'version';
      continue;
    }
    const part = cleaned(reading, start, end, compared);
    // "Lease - manager draft": one word before a remark, in a part of its own, is whose it is.
    const whose = part.remarked && inside.subject.length > 0 && /^\p{L}+$/u.test(part.kept?.text ?? '');
    if (part.kept && !whose) inside.subject.push(part.kept);
    inside.readOnly ||= part.readOnly;
    inside.finished ||= part.finished;
    inside.file = part.file ?? inside.file;
    afterVersion = part.endsIn === 'version';
  }
  return inside;
}
