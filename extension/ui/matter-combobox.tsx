import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatterView } from '../messages/views.ts';
import { MatterLine } from './matter-line.tsx';
import { matterNumber } from './matter-number.ts';
import { type MatterSearch, useMatters } from './use-matters.ts';
import { common } from './words/index.ts';

const texts = common.matters;

/** So many matters are found at most; where there are as many, there may be more. */
const MAX_FOUND = 20;

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
  /** Of a list: the box has the focus from the start. */
  focused?: boolean;
  /** Of a field: the matter it holds. */
  matter?: MatterView | null;
  /** How names are written on a shared screen. */
  names?: ((text: string) => string) | undefined;
  /** What to do where matters cannot be looked up, as a sentence. */
  again: string;
  /** A matter was picked; null: what a field held is given up by typing. */
  onPick: (matter: MatterView | null) => void;
  /** Escape where there is no list to close. */
  onLeave?: () => void;
}

/** A matter in the list. */
function Option({
  id,
  matter,
  chosen,
  names,
  onPick,
}: {
  id: string;
  matter: MatterView;
  chosen: boolean;
  names: MatterComboboxProps['names'];
  onPick: (matter: MatterView) => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and handles the keys of the list.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      class="matter-option"
      // The box keeps the focus, so that the list stays until the click is done.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(matter)}
    >
      <MatterLine matter={matter} {...(names ? { names } : {})} />
    </div>
  );
}

/** What stands in the list beside matters. */
function ListNote({ search, words, again }: { search: MatterSearch; words: string; again: string }) {
  const many = search.found?.matters.length ?? 0;
  if (search.failed) return <p class="small wrong">{texts.failed(again)}</p>;
  if (search.found && many === 0)
    return (
      <p class="faint" role="status">
        {search.found.words.trim() === '' ? texts.noneYet : texts.none}
      </p>
    );
  return words !== '' && many >= MAX_FOUND ? <p class="faint">{texts.more}</p> : null;
}

/** What the box says: what is typed, or the matter that a field holds. */
function textIn(open: boolean, words: string, matter: MatterView | null): string {
  return open || !matter ? words : texts.picked(matterNumber(matter), matter.client);
}

/** Chooses a matter by number, client or words; arrows and Enter, or the mouse; Escape leaves. */
export function MatterCombobox(props: MatterComboboxProps) {
  const { shape, id, name, label, focused = false, matter = null, names, again, onPick, onLeave } = props;
  const [words, setWords] = useState('');
  const [dropped, setDropped] = useState(false);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  /** Enter came before the answer to what was typed: the answer's first is meant. */
  const hasty = useRef(false);
  const list = useId();
  const open = shape === 'field' ? dropped : focused || words !== '';

  const pick = (chosen: MatterView) => {
    hasty.current = false;
    setDropped(false);
    setWords('');
    onPick(chosen);
  };
  const search = useMatters(words, open, ([first]) => {
    setAt(0);
    if (hasty.current && first) pick(first);
    hasty.current = false;
  });
  const matters = search.found?.matters ?? [];

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
      <div
        id={list}
        role="listbox"
        aria-label={texts.list}
        aria-busy={search.waiting}
        class="matter-list"
        hidden={!open}
      >
        {open &&
          matters.map((one, index) => (
            <Option
              key={one.id}
              id={`${list}-${index}`}
              matter={one}
              chosen={index === at}
              names={names}
              onPick={pick}
            />
          ))}
        {open && <ListNote search={search} words={words} again={again} />}
      </div>
    </div>
  );
}
