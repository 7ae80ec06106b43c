import * as v from 'valibot';
import { cleanText, parseShape, readJson } from '../../../shared/index.ts';
import { type ActiveWindow, type FrontWindow, NO_WINDOW } from '../observer.ts';

/** What is in front, and which window that is. */
export interface Front {
  seen: ActiveWindow;
  window?: FrontWindow;
}

const short = { id: v.string(), app: v.string(), pid: v.number() };
const told = v.nullable(
  v.object({ ...short, title: v.string(), owner: v.nullable(v.object(short)), dialogue: v.boolean() }),
);

/** By this KWin tells apart two windows of one title; where the window has a mark of direction, it ends with that. */
const NUMBER = / <\d{1,4}>\u200e?$/;

function shortOf({ id, app, pid }: { id: string; app: string; pid: number }) {
  return { id: `kwin-${id}`, app: cleanText(app), pid: Number.isSafeInteger(pid) && pid > 0 ? pid : null };
}

/** Reads what the script in KWin told; null where that is nothing of its. */
export function readFront(body: readonly unknown[] | undefined): Front | null {
  const raw = typeof body?.[0] === 'string' ? readJson(body[0]) : null;
  if (raw === null) return null;
  if (raw.value === null) return { seen: NO_WINDOW };
  const found = parseShape(told, raw.value);
  if (!found) return null;
  const { title, owner, dialogue } = found;
  const { id, app, pid } = shortOf(found);
  return {
    seen: { kind: 'window', app, title: cleanText(title.replace(NUMBER, '')) },
    window: { id, pid, owner: owner && shortOf(owner), dialogue },
  };
}
