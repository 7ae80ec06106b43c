import { type ComponentChild, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../messages/card.ts';
import { Notice, type ReadFailure } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { Dialog } from './dialog.tsx';
import { holdKeys } from './held-keys.ts';

const words = popup.shell.further;

/** What is not on the first screen. All of it is one file: a page of few files opens sooner than one of many. */
export interface Further {
  /** What lies over the day. */
  Overlay(): ComponentChild;
  Week(): ComponentChild;
  Search(): ComponentChild;
  History(): ComponentChild;
  /** What an open draft is made of. */
  CardBody(props: { card: CardView }): ComponentChild;
  /** What was approved. */
  Sent(): ComponentChild;
  /** The day by the hour, where there is room for it. */
  DayColumn(): ComponentChild;
  /** What can be done with items that are chosen together. */
  ChosenBar(): ComponentChild;
  /** What is set aside. */
  ExcludedItems(): ComponentChild;
  /** The timer that runs, or what became of one. */
  TimerBar(): ComponentChild;
  /** Goes to what is sought. */
  Seek(): ComponentChild;
  /** How far sending is. */
  Progress(): ComponentChild;
  /** What is wrong with helper, storage or Clio. */
  TroubleList(): ComponentChild;
  /** In place of a day that cannot be read. */
  NoAnswer(props: { failure: ReadFailure; again: string }): ComponentChild;
}

/** A part of the program that comes once the page can be used. */
export interface OnDemand<P> {
  /** The part, where it was loaded. */
  there(): P | null;
  /**
   * Loads it, once.
   * @throws where it cannot be read, as after an update; the next call tries again
   */
  load(): Promise<P>;
}

/** Makes a part that comes on demand. @param read imports it */
export function onDemand<P extends object>(read: () => Promise<P>): OnDemand<P> {
  let part: P | null = null;
  let reading: Promise<P> | null = null;
  return {
    there: () => part,
    load: async () => {
      reading ??= read();
      try {
        part = await reading;
        return part;
      } catch (error) {
        reading = null;
        throw error;
      }
    },
  };
}

/** Where the page's further part comes from. */
export const FurtherPart = createContext<OnDemand<Further> | null>(null);

/** Loads a part once the page can be used and is drawn, so that hardly anybody waits for it. */
export function useLoadSoon(usable: boolean, part: OnDemand<object>): void {
  useEffect(() => {
    // Whoever needs it tries again, and says what came of that.
    if (usable) part.load().catch(() => undefined);
  }, [usable, part]);
}

/**
 * What is not on the first screen, once it is there; null before that, and `missing` where it cannot be read.
 * @throws outside of the review
 */
function useFurther(): Further | 'missing' | null {
  const part = useContext(FurtherPart);
  if (!part) throw new Error('A part of the review stands outside of it.');
  const [found, setFound] = useState<Further | 'missing' | null>(part.there());
  useLayoutEffect(() => {
    if (found !== null) return;
    let needed = true;
    part.load().then(
      (loaded) => needed && setFound(loaded),
      () => needed && setFound('missing'),
    );
    return () => {
      needed = false;
    };
  }, [part, found]);
  return found;
}

/** In place of what cannot be read: what may have happened, and the next step. */
function MissingNotice() {
  return <Notice tone="bad" text={words.trouble} advice={popup.shell.openAgain} />;
}

function Missing({ onLeave }: { onLeave: () => void }) {
  return (
    <Dialog title={words.missing} onLeave={onLeave}>
      <MissingNotice />
      <p class="dialog-acts">
        <button type="button" data-first onClick={onLeave}>
          {popup.close}
        </button>
      </p>
    </Dialog>
  );
}

/** In the way of the page while what was asked for is on its way: what is pressed meanwhile is meant for that. */
function Coming() {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={box} class="coming soft" aria-busy="true">
      {words.coming}
    </dialog>
  );
}

/** Shows what belongs to the page, as soon as it is there; the page goes on without it. */
export function Besides({ children }: { children: (further: Further) => ComponentChild }) {
  const found = useFurther();
  return found === 'missing' ? <MissingNotice /> : found && children(found);
}

/**
 * Shows something that the attorney asked for, as soon as it is there. Keys that are pressed until then neither act on
 * the page nor are lost: what comes gets them.
 * @param onLeave gives up what was asked for
 */
export function AskedFor({
  onLeave,
  children,
}: {
  onLeave: () => void;
  children: (further: Further) => ComponentChild;
}) {
  const found = useFurther();
  const now = useRef({ found, onLeave });
  now.current = { found, onLeave };
  const coming = found === null;
  useLayoutEffect(() => {
    if (!coming) return;
    const keys = holdKeys(() => now.current.onLeave());
    return () => {
      const { found } = now.current;
      if (found === null || found === 'missing') keys.drop();
      else void keys.release();
    };
  }, [coming]);
  if (found === null) return <Coming />;
  return found === 'missing' ? <Missing onLeave={onLeave} /> : children(found);
}
