import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MatterView } from '../messages.ts';
import { call } from '../ui/index.ts';

/** Chooses a matter by number, client or words; arrows and Enter, or the mouse; Escape leaves. */
export function MatterPicker({ onPick, onLeave }: { onPick: (matter: MatterView) => void; onLeave: () => void }) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<MatterView[] | null>(null);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const list = useId();

  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    let current = true;
    call('matters.find', { words })
      .then((matters) => {
        // An answer to an earlier, slower question is not shown over a later one.
        if (!current) return;
        setFound(matters);
        setAt(0);
      })
      .catch(() => current && setFound([]));
    return () => {
      current = false;
    };
  }, [words]);

  const onKey = (event: KeyboardEvent) => {
    const matters = found ?? [];
    const chosen = matters[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, matters.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen) onPick(chosen);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="picker">
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found?.[at] ? `${list}-${at}` : undefined}
        aria-label="Choose a matter"
        placeholder="Number, client or words"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label="Matters" class="picker-list">
        {found?.map((matter, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and handles the keys of the list.
          <div
            key={matter.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            class="picker-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(matter)}
          >
            <i class="dot matter" data-colour={matter.colour} />
            <b>{matter.number}</b>
            <span class="soft">
              {[matter.client, matter.description].filter(Boolean).join(' · ')}
              {matter.status === 'Open' ? '' : ` (${matter.status.toLowerCase()})`}
            </span>
          </div>
        ))}
        {found?.length === 0 && <p class="faint picker-none">No matter on this computer has these words.</p>}
      </div>
    </div>
  );
}
