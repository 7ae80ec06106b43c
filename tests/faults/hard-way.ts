import type { ClioSandbox, SandboxActivity } from '../clio-sandbox/index.ts';
import { ADA } from '../clio-sandbox/index.ts';
import type { Between } from './outbox-world.ts';

/** What happens to one request that makes an entry. */
export interface PostFate {
  /** Whether Clio gets it, and makes the entry. */
  done: boolean;
  /** What comes back: Clio's answer, a page with this status in its place, or nothing at all. */
  answer: 'own' | 'nothing' | 'half' | number;
  /** What is changed in Clio of an entry that was made, before anybody looks for it. */
  edits: readonly Edit[];
  /** Time of the attorney's own that is typed in Clio at that moment. */
  typed: boolean;
}

export const EDITS = ['note', 'quantity', 'date', 'matterId', 'nonBillable'] as const;
export type Edit = (typeof EDITS)[number];

/** How Clio's own lists and reads go wrong: every so many of them come to nothing. */
export interface ReadFate {
  every: number;
}

const page = (status: number) =>
  new Response(`<html><head><title>${status}</title></head><body>It went wrong.</body></html>`, {
    status,
    headers: { 'content-type': 'text/html' },
  });

/**
 * A way to Clio on which each request that makes an entry meets the next fate, and what became of each is known: which
 * entry in Clio came of which approved one, whatever is changed of it afterwards.
 */
export function hardWay(sandbox: () => ClioSandbox, fates: PostFate[], reads: ReadFate) {
  /** The entries in Clio, by the note with which they were sent. */
  const origin = new Map<number, string>();
  const twice: string[] = [];
  let count = 0;

  const inClio = (note: string) =>
    sandbox()
      .activities()
      .filter(({ id }) => origin.get(id) === note);

  function edit(made: SandboxActivity, edits: readonly Edit[]): void {
    const other = sandbox()
      .matters()
      .find(({ id, status }) => id !== made.matterId && status === 'Open');
    const changes: Partial<Record<Edit, unknown>> = {
      note: `${made.note}, mended in Clio`,
      quantity: made.quantity + 360,
      date: '2026-10-31',
      matterId: other?.id,
      nonBillable: !made.nonBillable,
    };
    const change = Object.fromEntries(edits.map((name) => [name, changes[name]]));
    if (edits.length > 0) sandbox().changeActivity(made.id, change);
  }

  const between: Between = async ({ method, url, body }, send) => {
    if (method !== 'POST' || !new URL(url).pathname.endsWith('/activities.json')) {
      count += 1;
      if (method === 'GET' && reads.every > 0 && count % reads.every === 0) throw new TypeError('reset');
      return send();
    }
    const { note } = (JSON.parse(body) as { data: { note: string } }).data;
    const fate = fates.shift() ?? { done: true, answer: 'own', edits: [], typed: false };
    if (fate.typed) sandbox().addActivity({ date: '2026-11-23', quantity: 720, note: 'Typed by hand', userId: ADA });
    const known = new Set(
      sandbox()
        .activities()
        .map(({ id }) => id),
    );
    const answer = fate.done ? await send() : null;
    const made = answer?.ok
      ? sandbox()
          .activities()
          .find(({ id }) => !known.has(id))
      : undefined;
    if (made) {
      origin.set(made.id, note);
      if (inClio(note).length > 1) twice.push(note);
      // An answer that comes says what was made; what changes later is none of this.
      if (fate.answer !== 'own') edit(made, fate.edits);
    }
    if (fate.answer === 'own' && answer) return answer;
    await answer?.body?.cancel();
    if (typeof fate.answer === 'number') return page(fate.answer);
    if (fate.answer === 'half' && made) return new Response('{"data":{"id":', { status: 201 });
    throw new TypeError('reset');
  };

  return { between, inClio, twice, origin };
}
