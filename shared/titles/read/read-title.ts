import { foldedWords } from '../fold/words.ts';
import { isMessenger, purposeOfApp } from '../programs/purpose.ts';
import { takeEnds } from './end.ts';
import { takeFlickers, takeFronts, takeRobot } from './front.ts';
import { readInside } from './inside.ts';
import { liveTalk } from './live-talk.ts';
import type { Range, TitleParts } from './parts.ts';
import { isDone, lastPartStart, type Reading, readingOf } from './reading.ts';
import { takeShell } from './shell.ts';
import { showsOf } from './shows.ts';
import { toldTalk } from './told-talk.ts';
import { takeWebApp } from './web-app.ts';

function partsOf(reading: Reading): Range[] {
  const parts: Range[] = [];
  for (let to = reading.to; to > reading.from; ) {
    const start = lastPartStart(reading, reading.from, to);
    parts.unshift({ start, end: to });
    to = start === reading.from ? reading.from : start - 3;
  }
  return parts;
}

/**
 * Takes a title apart: programs, sites and states from its end, marks, signs and tags from its beginning, and from the
 * parts between what only says which copy of a paper it is. What stands further in tells more of what the window is
 * for than what stands outside, and that more than the program's own name. The places of all parts and pieces lie in
 * the title as given. Linear in its length.
 * @param app the program as the system names it; empty where nobody said
 */
export function readTitle(title: string, app = ''): TitleParts {
  const reading = readingOf(title);
  const own = purposeOfApp(app);
  const appName = foldedWords(app);
  takeFlickers(reading);
  const inBrowser = takeShell(reading, app) || own === 'browser' || appName === 'google meet';
  takeFlickers(reading);
  const page = inBrowser ? reading.text.slice(reading.from, reading.to) : '';
  const live = isDone(reading) ? null : liveTalk(reading, appName, inBrowser);
  const ends = takeEnds(reading, inBrowser ? 'browser' : own, appName);
  const before = takeFronts(reading, (ends.inner ?? own) === 'mail');
  takeWebApp(reading, ends, inBrowser ? 'browser' : own, appName);
  // A site may name itself and its owner: "Patent Center - USPTO - Application".
  if (inBrowser) takeWebApp(reading, ends, 'browser', appName);
  const inMail = (ends.inner ?? own) === 'mail';
  const after = takeFronts(reading, inMail);
  const robot = takeRobot(reading, inMail, before.reply || after.reply);
  if (robot) takeFronts(reading, inMail);
  const parts = partsOf(reading);
  const whole = reading.text.slice(reading.from, reading.to);
  const inside = readInside(reading, (ends.inner ?? own) === 'comparison');
  const reply = robot === null && (before.reply || after.reply);
  // A document system shows a file, and nobody writes it there.
  const shown =
    ends.inner === 'folder' && inside.file !== null && inBrowser
      ? inside.file === 'recording'
        ? inside.file
        : 'viewer'
      : ends.inner;
  const purpose = shown ?? inside.file ?? own;
  const shows = showsOf(inside.subject, {
    purpose,
    reply,
    owner: ends.owner,
    isFile: inside.file !== null,
    whole,
    remote: reading.pieces.some(({ kind }) => kind === 'remote'),
    inBrowser,
  });
  const inMessenger = shows === 'thing' && (isMessenger(appName) || ends.names.some(isMessenger));
  return {
    subject: inside.subject,
    pieces: [...reading.pieces].sort((a, b) => a.start - b.start || a.end - b.end),
    purpose,
    readOnly: ends.readOnly || inside.readOnly,
    finished: inside.finished,
    compared: inside.compared,
    reply,
    robot,
    shows,
    page: inside.file === null ? page : '',
    talk: live ?? toldTalk(reading, parts, purpose, inMessenger),
  };
}

/**
 * What a title is about, as one range of it and its text there: all of the title where nothing of it tells.
 */
export function aboutOf(title: string, { subject }: TitleParts): Range & { text: string } {
  const start = subject[0]?.start ?? 0;
  const end = subject.at(-1)?.end ?? title.length;
  return { text: title.slice(start, end), start, end };
}
