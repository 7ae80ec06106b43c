import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatterView } from '../messages/views.ts';
import { Connect, MatterList } from './matter-list.tsx';
import { matterNumber } from './matter-number.ts';
import { useMatters } from './use-matters.ts';
import { common } from './words/index.ts';

const texts = common.matters;

export interface MatterComboboxProps {
  /**
   * `list`: the list is a part of the page, there from the start where the box has the focus from the start, else once a
   * word is typed. `field`: the box holds the matter that was picked, and the list drops down from it.
   */
  shape: 'list' | 'field';
  id?: string;
  name?: string;
  /** What is asked for, where no label outside of the box says it. */
  label?: string;
  /** Of a list: the box has the focus from the start, and when a dialog opens around it. */
  focused?: boolean;
  /** Of a field: the matter it holds. */
  matter?: MatterView | null;
  /** How names are written on a shared screen. */
  names?: ((text: string) => string) | undefined;
  /** What to do where matters cannot be looked up, as a sentence. */
  again: string;
  /** Ids of the likeliest matters when the box came to be, best first. */
  first?: readonly number[];
  /** Ids of matters that are not to be picked, as they were picked already. */
  without?: readonly number[];
  /** Goes to where Clio is connected; given where it is not. */
  onConnect?: (() => void) | undefined;
  /** What is typed from the start. */
  typed?: string;
  /** Told what is typed. */
  onType?: ((words: string) => void) | undefined;
  /** A matter was picked; null: what a field held is given up by typing. */
  onPick: (matter: MatterView | null) => void;
  /** Escape where there is no list to close. */
  onLeave?: () => void;
}

/** What the box says: what is typed, or the matter that a field holds. */
function textIn(open: boolean, words: string, matter: MatterView | null): string {
  return open || !matter ? words : texts.picked(matterNumber(matter), matter.client);
}

/** Chooses a matter by number, client or words; arrows and Enter, or the mouse; Escape leaves. */
export function MatterCombobox(props: MatterComboboxProps) {
  const { shape, id, name, label, focused = false, matter = null, names, again, onPick, onLeave } = props;
  const { first = [], without = [], onConnect, typed = '', onType } = props;
  const [words, setTyped] = useState(typed);
  const [dropped, setDropped] = useState(false);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  /** Enter came before the answer to what was typed: the answer's first is meant. */
  const hasty = useRef(false);
  const list = useId();
  const open = shape === 'field' ? dropped : focused || words !== '';

  const setWords = (text: string) => {
    setTyped(text);
    onType?.(text);
  };
  const pick = (chosen: MatterView) => {
    hasty.current = false;
    setDropped(false);
    setWords('');
    setAt(0);
    onPick(chosen);
  };
  const left = (found: readonly MatterView[]) => found.filter((one) => !without.includes(one.id));
  const search = useMatters(words, open, first, (found) => {
    setAt(0);
    const [best] = left(found);
    if (hasty.current && best) pick(best);
    hasty.current = false;
  });
  const matters = left(search.found?.matters ?? []);

  useLayoutEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);

  /** Whether a key meant something here. */
  const take = (key: string): boolean => {
    const chosen = matters[at];
    if (key === 'ArrowDown' && !open && shape === 'field') setDropped(true);
    else if (key === 'ArrowDown') setAt(Math.min(at + 1, Math.max(0, matters.length - 1)));
    else if (key === 'ArrowUp' && open) setAt(Math.max(at - 1, 0));
    else if (key === 'Enter' && open && search.waiting) hasty.current = true;
    else if (key === 'Enter' && open && chosen) pick(chosen);
    else if (key === 'Enter' && open && search.found && onConnect) onConnect();
    else if (key === 'Escape' && shape === 'field' && open) setDropped(false);
    else if (key === 'Escape' && onLeave) onLeave();
    else return false;
    return true;
  };

  return (
    <div class={shape === 'field' ? 'matter-field' : 'picker'}>
      <input
        ref={box}
        id={id}
        name={name}
        data-first={focused || undefined}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && matters[at] ? `${list}-${at}` : undefined}
        aria-label={label}
        placeholder={label === undefined || focused ? texts.placeholder : label}
        value={textIn(open, words, matter)}
        onFocus={(event) => shape === 'field' && event.currentTarget.select()}
        onClick={() => setDropped(true)}
        onInput={(event) => {
          // Who types on means no more what was typed before Enter.
          hasty.current = false;
          setWords(event.currentTarget.value);
          setDropped(true);
          if (matter) onPick(null);
        }}
        onBlur={() => setDropped(false)}
        onKeyDown={(event) => {
          if (!take(event.key)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <MatterList
        id={list}
        open={open}
        matters={matters}
        at={at}
        search={search}
        words={words}
        names={names}
        again={again}
        noted={!onConnect || search.failed}
        onPick={pick}
      />
      {open && onConnect && <Connect search={search} onConnect={onConnect} />}
    </div>
  );
}
