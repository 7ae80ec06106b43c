import { shownInClio } from '../../billing/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { EntryAnswer, PostingCalls, PostingView } from '../../messages/posting.ts';
import { readReasons, type Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import { unawaited } from '../faults/unawaited.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Taggers } from '../matching/tagger.ts';
import { createAlready } from './already-in-clio.ts';
import { identify, removeDuplicate } from './decide.ts';
import type { PostedWatch } from './follow-changes.ts';
import type { Poster } from './poster.ts';
import { requestChange, requestRetry, requestSendAgain, requestTakeBack } from './requests.ts';

/** Lines of the history that go in one answer. */
const PAGE = 100;

export interface PostingParts {
  timeline: Timeline;
  taggers: Taggers;
  connections: Connections;
  poster: Poster;
  watch: PostedWatch;
  now(): number;
  changed(): void;
}

/** The posting as the pages see it: how far it is, and what they may ask of it. */
export function createPosting(parts: PostingParts) {
  const { timeline, taggers, connections, poster, watch, now, changed } = parts;
  const already = createAlready(timeline, connections, now);

  /** What the attorney asked for is kept; the poster brings it to Clio meanwhile. */
  const requested = (answer: EntryAnswer): EntryAnswer => {
    if (answer.ok) {
      changed();
      unawaited('posting', poster.run());
    }
    return answer;
  };

  /** Does what takes a look before it writes, unless an earlier attempt at the same act wrote it. */
  async function unlessDone(act: string | undefined, work: (mine: Timeline) => Promise<EntryAnswer>) {
    if (act !== undefined && (await timeline.hasActed(act))) return { ok: true } as const;
    return work(timeline.acting(act));
  }

  async function view(): Promise<PostingView | null> {
    const facts = await poster.facts();
    if (!facts) return null;
    const { current, ...rest } = facts;
    if (!current) return { ...rest, current: null };
    const tagger = await taggers.current();
    await tagger.load([current.matter]);
    return { ...rest, current: matterView(tagger, current.matter) };
  }

  const handlers: Pick<Handlers, keyof PostingCalls> = {
    'entry.change': async ({ id, change }, act) => requested(await requestChange(timeline.acting(act), id, change)),
    'entry.takeBack': async ({ id }, act) => requested(await requestTakeBack(timeline.acting(act), id)),
    'entry.retry': async ({ id, change }, act) => requested(await requestRetry(timeline.acting(act), id, change)),
    'entry.decide': async ({ id, clioId }, act) =>
      requested(
        await unlessDone(act, (mine) =>
          clioId === null ? requestSendAgain(mine, id) : identify({ ...parts, timeline: mine }, id, clioId),
        ),
      ),
    'entry.duplicate': async ({ id, clioId, remove }, act) =>
      requested(await unlessDone(act, (mine) => removeDuplicate({ ...parts, timeline: mine }, id, clioId, remove))),
    'entry.withdraw': async ({ id }, act) => {
      const done = await timeline.acting(act).withdraw(id, now());
      changed();
      return done;
    },
    'posting.pause': async () => {
      await poster.pause();
      return null;
    },
    'posting.resume': async () => {
      await poster.resume();
      unawaited('posting', poster.run());
      return null;
    },
    'posting.history': async ({ before }) => {
      const page = await timeline.postingsBefore(before, PAGE + 1);
      const increment = (await timeline.read('connection'))?.step ?? null;
      const lines = page.slice(0, PAGE);
      const tagger = await taggers.current();
      await tagger.load(lines.map(({ matter }) => matter));
      return {
        lines: lines.map((line) => ({
          ...line,
          reasons: readReasons(line.reasons),
          matter: matterView(tagger, line.matter),
          inClio: shownInClio(line, increment),
        })),
        more: page.length > PAGE,
      };
    },
  };

  return {
    handlers,
    view,
    already,
    /** A page shows a day: what became of its entries in Clio is looked at beside it. */
    shown: (day: string): void => unawaited('changes-in-clio', watch.look(day)),
  };
}
