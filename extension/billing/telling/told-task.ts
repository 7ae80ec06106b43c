import { isOwnPage, readTitle } from '../../../shared/index.ts';
import type { Item } from '../entry/item.ts';
import { type Task, taskOf } from '../titles/task.ts';
import type { TaskKind } from '../titles/task-kind.ts';
import { asTopic } from '../titles/topic.ts';
import { isForNoFile, isOfOtherMatter, withoutHandling, withoutWhom } from './handling.ts';
import { isIdlePage } from './idle-page.ts';
import { isOverhead } from './overhead.ts';

/**
 * Why something is not to be told as work for the client: it is of the attorney's own life, unless it names the client; of
 * another matter; in no file, as it says itself; of the firm's own business, as bills, conflicts and engagements; or a page
 * without any sign of work.
 */
export type Aside = 'private' | 'other-matter' | 'unsaid' | 'overhead' | 'idle';

/** A task as it may be told to a client. */
export interface ToldTask extends Task {
  /** Null where it may be work. */
  aside: Aside | null;
}

/** What a page of one's own is taken for. */
const PAGES: ReadonlySet<TaskKind> = new Set<TaskKind>(['reading', 'unclear', 'research', 'conference', 'sheet']);

/** In which people talk. */
const TALKS: ReadonlySet<TaskKind> = new Set<TaskKind>(['call', 'meeting', 'conference', 'webinar']);
/** How far a conversation is, behind what it is called. */
const UNDER_WAY = /(?<=\p{L}) (?:in progress|has started|is starting|läuft|en cours|en curso)$/iu;

/** What a task is about, of what people say or call something. */
function aboutOf({ kind, subject }: Task): string {
  if (kind === 'mail' || kind === 'chat') return asTopic(subject);
  return TALKS.has(kind) ? subject.replace(UNDER_WAY, '') : subject;
}

/** What has versions; of a comparison they are what it is about. */
const FILES: ReadonlySet<TaskKind> = new Set<TaskKind>(['document', 'sheet', 'reading']);

function asideOf(task: Task, { app, title }: Pick<Item, 'app' | 'title'>): Aside | null {
  const { kind, subject } = task;
  if (isOfOtherMatter(subject)) return 'other-matter';
  if (isForNoFile(subject)) return 'unsaid';
  if (isOverhead(subject)) return 'overhead';
  if (PAGES.has(kind) && isOwnPage(readTitle(title, app))) return 'private';
  return isIdlePage(task, { app, title }) ? 'idle' : null;
}

/**
 * What an item's window was about, as a client may read it: without remarks of those who handle a paper, and with why it is
 * no work for the client, where the title says so. What the attorney noted stays as it is.
 * @param numbersIn finds further characters that belong to a matter's number
 */
export function toldTask(
  item: Pick<Item, 'app' | 'title' | 'marks' | 'note'>,
  numbersIn?: (title: string) => Item['marks'],
): ToldTask {
  const task = taskOf(item, numbersIn);
  if (task.kind === 'noted') return { ...task, aside: null };
  const asked = (part: string) => task.kind === 'mail' && item.title.includes(`${part}?`);
  const about = aboutOf(task);
  const bare = task.kind === 'research' ? about : withoutHandling(about, asked);
  return { ...task, subject: FILES.has(task.kind) ? withoutWhom(bare) : bare, aside: asideOf(task, item) };
}
