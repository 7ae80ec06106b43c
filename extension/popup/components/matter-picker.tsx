import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatterView } from '../../messages/views.ts';
import { call } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { useNames } from '../state/hidden-names.ts';

const texts = popup.dialogs.picker;

/** A matter in the list of a picker. */
function Option({
  id,
  matter,
  chosen,
  onPick,
}: {
  id: string;
  matter: MatterView;
  chosen: boolean;
  onPick: (matter: MatterView) => void;
}) {
  const names = useNames();
  const about = names([matter.client, matter.description].filter(Boolean).join(' · '));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the picker's box has the focus and handles the keys of the list.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      class="picker-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(matter)}
    >
      <i class="dot matter" data-colour={matter.colour} />
      <b>{names(matter.number)}</b>
      <span class="soft">{texts.about(about, matter.status === 'Open' ? null : matter.status)}</span>
    </div>
  );
}

/** Chooses a matter by number, client or words; arrows and Enter, or the mouse; Escape leaves. */
export function MatterPicker({
  label = texts.label,
  focused = true,
  onPick,
  onLeave,
}: {
  label?: string;
  /** The box has the focus from the start, and the list is there before a word was typed. */
  focused?: boolean;
  onPick: (matter: MatterView) => void;
  onLeave: () => void;
}) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ words: string; matters: MatterView[] } | null>(null);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  /** Enter came before the answer to what was typed: the answer's first is meant. */
  const hasty = useRef(false);
  const list = useId();
  const matters = found?.matters ?? [];

  const pick = (matter: MatterView) => {
    hasty.current = false;
    setWords('');
    onPick(matter);
  };

  useLayoutEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  useEffect(() => {
    let current = true;
    const show = (answer: MatterView[]) => {
      // An answer to an earlier, slower question is not shown over a later one.
      if (!current) return;
      setFound({ words, matters: answer });
      setAt(0);
      const [first] = answer;
      if (hasty.current && first) pick(first);
      hasty.current = false;
    };
    call('matters.find', { words }).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [words]);

  const onKey = (event: KeyboardEvent) => {
    const chosen = matters[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, matters.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && found?.words !== words) hasty.current = true;
    else if (event.key === 'Enter' && chosen && (focused || words !== '')) pick(chosen);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const open = focused || words !== '';
  return (
    <div class="picker">
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && matters[at] ? `${list}-${at}` : undefined}
        aria-label={label}
        placeholder={focused ? texts.placeholder : label}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label={texts.list} class="picker-list" hidden={!open}>
        {matters.map((matter, index) => (
          <Option key={matter.id} id={`${list}-${index}`} matter={matter} chosen={index === at} onPick={pick} />
        ))}
        {found && matters.length === 0 && (
          <p class="faint picker-none" role="status">
            {texts.none}
          </p>
        )}
      </div>
    </div>
  );
}
