import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MatterView } from '../messages/views.ts';
import { MatterLine } from './matter-line.tsx';
import type { MatterSearch } from './use-matters.ts';
import { common } from './words/index.ts';

const texts = common.matters;

/** So many matters are found at most; where there are as many, there may be more. */
const MAX_FOUND = 20;

/** How names are written on a shared screen. */
type Names = ((text: string) => string) | undefined;

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
  names: Names;
  onPick: (matter: MatterView) => void;
}) {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and handles the keys of the list.
    <div
      ref={line}
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

/** Below the list, where Clio is not connected. */
export function Connect({ search, onConnect }: { search: MatterSearch; onConnect: () => void }) {
  return (
    <p class="matter-connect">
      <span class="soft" role="status">
        {search.found?.matters.length ? texts.connectForMore : texts.connectFirst}
      </span>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onConnect}>
        {texts.connect}
      </button>
    </p>
  );
}

/** The matters to choose from, below a box that has the focus. */
export function MatterList({
  id,
  open,
  matters,
  at,
  search,
  words,
  names,
  again,
  noted,
  onPick,
}: {
  id: string;
  open: boolean;
  matters: readonly MatterView[];
  /** Which of them Enter picks. */
  at: number;
  search: MatterSearch;
  words: string;
  names: Names;
  /** What to do where matters cannot be looked up, as a sentence. */
  again: string;
  /** Whether the list says what it lacks. */
  noted: boolean;
  onPick: (matter: MatterView) => void;
}) {
  return (
    <div id={id} role="listbox" aria-label={texts.list} aria-busy={search.waiting} class="matter-list" hidden={!open}>
      {open &&
        matters.map((one, index) => (
          <Option key={one.id} id={`${id}-${index}`} matter={one} chosen={index === at} names={names} onPick={onPick} />
        ))}
      {open && noted && <ListNote search={search} words={words} again={again} />}
    </div>
  );
}
