import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addDays } from '../../shared/index.ts';
import type { CardView, MatterView, RowView, SendResult } from '../messages.ts';
import { call, NoAnswer } from '../ui/index.ts';
import { Card } from './card.tsx';
import { Entries } from './entries.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useKeys } from './keys.ts';
import { Needs } from './needs.tsx';
import { Strip } from './strip.tsx';
import { Troubles } from './troubles.tsx';
import { useDay } from './use-day.ts';

const NOT_SENT: Record<Extract<SendResult, { ok: false }>['why'], string> = {
  changed: 'The day changed while you looked at it, so nothing was sent. Look once more, then send.',
  'not-connected': 'Not sent: connect to Clio first. Your narratives are kept.',
  empty: 'There was nothing to send.',
};

/** The review of a day. */
export function Popup() {
  const { view, failed, go, refresh } = useDay();
  const [open, setOpen] = useState<number | null>(null);
  /** Cards that she took the tick from, or gave it to against the default, by day and matter. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  /** Narratives typed since the view was read: they are what is sent. */
  const typed = useRef(new Map<string, string>());
  /** Narratives are stored in the order in which they were typed. */
  const keeping = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 200);
    return () => clearTimeout(timer);
  }, []);

  const day = view?.day ?? '';
  const keyOf = (card: CardView) => `${day} ${card.matter.id}`;
  const narrativeOf = (card: CardView) => typed.current.get(keyOf(card)) ?? card.narrative;
  const isTicked = (card: CardView) => ticks.get(keyOf(card)) ?? (card.seconds > 0 && narrativeOf(card).trim() !== '');
  const chosen = view?.cards.filter(isTicked) ?? [];

  const tag = async (row: RowView, matter: MatterView | null) => {
    setNotice(null);
    await call('tag.set', { starts: row.starts, matter: matter?.id ?? null });
    await refresh();
  };

  const send = async () => {
    if (!view || busy || chosen.length === 0) return;
    setBusy(true);
    setNotice(null);
    try {
      await keeping.current;
      const result = await call('day.send', {
        day: view.day,
        asOf: view.asOf,
        cards: chosen.map((card) => ({
          matter: card.matter.id,
          seconds: card.seconds,
          narrative: narrativeOf(card).trim(),
        })),
      });
      if (!result.ok) setNotice(NOT_SENT[result.why]);
      for (const card of chosen) typed.current.delete(keyOf(card));
    } catch {
      setNotice('Nothing was sent, because the extension did not answer. Close this window and open it again.');
    } finally {
      setBusy(false);
      await refresh();
    }
  };

  const acts = useMemo(
    () => ({
      before: () => view && go(addDays(view.day, -1)),
      after: () => {
        if (!view || view.day === view.today) return;
        const next = addDays(view.day, 1);
        go(next === view.today ? null : next);
      },
      today: () => go(null),
      send: () => void send(),
    }),
    // `send` reads what is on the screen, so it changes with it.
    [view, go, send],
  );
  useKeys(acts);

  if (!view)
    return (
      <main class="page empty">
        {failed ? (
          <NoAnswer failure={failed} again="Close this window and open it again." />
        ) : (
          slow && <p class="soft">Reading the day…</p>
        )}
      </main>
    );

  const nothing = view.minutes.total === 0 && view.needs.length === 0 && view.cards.length === 0;
  return (
    <main class="page">
      <Header view={view} go={go} />
      <div class="scroll">
        <Strip pieces={view.strip} />
        <Troubles view={view} notice={notice} />
        {nothing && view.entries.length === 0 && (
          <p class="soft nothing">
            {view.day === view.today && view.helper.kind === 'recording'
              ? 'Work as you always do. Each window you use shows up here, and the time finds its matter by the number in its title.'
              : 'Nothing was recorded on this day.'}
          </p>
        )}
        <Needs view={view} onTag={(row, matter) => void tag(row, matter)} />
        {view.cards.length > 0 && (
          <section aria-labelledby="ready">
            <div class="section-head">
              <h2 id="ready">Ready</h2>
              <span class="soft">{view.cards.length === 1 ? '1 entry' : `${view.cards.length} entries`}</span>
            </div>
            <ul class="stack">
              {view.cards.map((card) => (
                <Card
                  key={card.matter.id}
                  card={{ ...card, narrative: narrativeOf(card) }}
                  open={open === card.matter.id}
                  ticked={isTicked(card)}
                  onOpen={() => setOpen(open === card.matter.id ? null : card.matter.id)}
                  onTick={(ticked) => setTicks(new Map(ticks).set(keyOf(card), ticked))}
                  onNarrative={(narrative) => {
                    typed.current.set(keyOf(card), narrative);
                    const { id } = card.matter;
                    keeping.current = keeping.current
                      .then(() => call('note.keep', { day, matter: id, narrative }))
                      .catch(() => setNotice('Your words could not be stored. They are sent as they stand here.'));
                  }}
                  onUntag={(row) => void tag(row, null)}
                />
              ))}
            </ul>
          </section>
        )}
        <Entries view={view} onWithdraw={(id) => void call('entry.withdraw', { id }).then(refresh)} />
      </div>
      <Footer view={view} chosen={chosen} busy={busy} onSend={() => void send()} />
    </main>
  );
}
