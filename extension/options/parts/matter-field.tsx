import { useEffect, useId, useState } from 'preact/hooks';
import type { MatterView } from '../../messages/views.ts';
import { call } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

const texts = options.parts.matterField;

/** A matter as one line: its colour, number, client and description. */
export function MatterLine({ matter }: { matter: MatterView }) {
  const rest = [matter.client, matter.description].filter(Boolean).join(' · ');
  return (
    <span class="matter-line">
      <i class="dot matter" data-colour={matter.colour} />
      <b>{matter.number}</b>
      <bdi class="soft">{texts.about(rest, matter.status === 'Open' ? null : matter.status)}</bdi>
    </span>
  );
}

/** A field that holds a matter: type number, client or words; arrows and Enter, or the mouse. */
export function MatterField({
  id,
  matter,
  onPick,
}: {
  id: string;
  matter: MatterView | null;
  onPick: (matter: MatterView | null) => void;
}) {
  const list = useId();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  /** Null until the first answer. */
  const [found, setFound] = useState<MatterView[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (!open) return;
    let current = true;
    call('matters.find', { words })
      .then((matters) => {
        // An answer to an earlier, slower question is not shown over a later one.
        if (!current) return;
        setFound(matters);
        setFailed(false);
        setAt(0);
      })
      .catch(() => {
        if (!current) return;
        setFound(null);
        setFailed(true);
      });
    return () => {
      current = false;
    };
  }, [words, open]);

  const pick = (chosen: MatterView) => {
    setOpen(false);
    setWords('');
    onPick(chosen);
  };
  const onKey = (event: KeyboardEvent) => {
    const chosen = found?.[at];
    if (event.key === 'ArrowDown' && !open) setOpen(true);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, Math.max(0, (found?.length ?? 0) - 1)));
    else if (event.key === 'ArrowUp' && open) setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && open && chosen) pick(chosen);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="matter-field">
      <input
        id={id}
        name="rule-matter"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && found?.[at] ? `${list}-${at}` : undefined}
        placeholder={texts.placeholder}
        value={open || !matter ? words : `${matter.number}${matter.client ? ` · ${matter.client}` : ''}`}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setOpen(true);
          if (matter) onPick(null);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      {open && (
        <div id={list} role="listbox" aria-label={texts.list} class="matter-list">
          {found?.map((one, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and handles the keys of the list.
            <div
              key={one.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              class="matter-option"
              // The box keeps the focus, so that the list stays until the click is done.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(one)}
            >
              <MatterLine matter={one} />
            </div>
          ))}
          {found?.length === 0 && <p class="faint">{texts.none}</p>}
          {failed && <p class="small wrong">{texts.failed}</p>}
        </div>
      )}
    </div>
  );
}
