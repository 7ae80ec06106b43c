import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PauseFor } from '../messages.ts';
import { call } from './worker.ts';

const CHOICES: readonly [PauseFor, string][] = [
  ['half-hour', 'Pause for 30 minutes'],
  ['tomorrow', 'Pause until tomorrow morning'],
  ['resume', 'Pause until I resume'],
];

/** A button that opens the ways to pause recording. Its children are what it says. */
export function PauseMenu({ class: name = '', children }: { class?: string; children: ComponentChildren }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
    // Only the opening moves the focus.
  }, [open]);

  const close = () => {
    setOpen(false);
    setFailed(false);
    button.current?.focus();
  };

  const pause = async (how: PauseFor) => {
    try {
      await call('recording.pause', { how });
      close();
    } catch {
      // Whatever went wrong, she must know that recording goes on.
      setFailed(true);
    }
  };

  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!root.current?.contains(relatedTarget as Node | null)) setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    // The page's own keys must not act beneath an open menu.
    event.stopPropagation();
    const all = items();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const goTo: Record<string, number> = {
      ArrowDown: (here + 1) % all.length,
      ArrowUp: (here - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === 'Escape') close();
    else if (Object.hasOwn(goTo, event.key)) all[goTo[event.key] ?? 0]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <span class="menu-place" ref={root}>
      <button
        type="button"
        class={name}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title="Pause recording"
        onClick={() => setOpen(!open)}
        onFocusOut={onFocusOut}
      >
        {children}
      </button>
      {open && (
        <div
          class="menu"
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label="Pause recording"
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {CHOICES.map(([how, label]) => (
            <button key={how} type="button" class="quiet" role="menuitem" tabIndex={-1} onClick={() => void pause(how)}>
              {label}
            </button>
          ))}
          {failed && <p role="alert">Not paused, because the extension did not answer. Try again.</p>}
        </div>
      )}
    </span>
  );
}
