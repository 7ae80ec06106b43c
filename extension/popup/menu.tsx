import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A line of a menu, with the key that does the same. */
export interface MenuLine {
  label: string;
  hint?: string;
  act: () => void;
}

/** A button that opens a list of acts; arrows move in it, Escape leaves it. */
export function Menu({
  label,
  class: name = 'quiet',
  lines,
  children,
}: {
  label: string;
  class?: string;
  lines: readonly MenuLine[];
  children: ComponentChildren;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useLayoutEffect(() => {
    if (!open || !list.current || !button.current) return;
    // Fixed to the window, because the list may be longer than what scrolls around the button.
    const from = button.current.getBoundingClientRect();
    const { offsetHeight: height, offsetWidth: width } = list.current;
    const below = from.bottom + 4 + height <= innerHeight;
    list.current.style.top = `${below ? from.bottom + 4 : Math.max(4, from.top - 4 - height)}px`;
    list.current.style.left = `${Math.max(4, Math.min(from.right - width, innerWidth - width - 4))}px`;
    items()[0]?.focus();
    // Only the opening places it and moves the focus.
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
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
    <span class="menu-place">
      <button
        type="button"
        class={name}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          class="menu fixed"
          id={id}
          ref={list}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
          onFocusOut={({ relatedTarget }) => {
            if (!list.current?.contains(relatedTarget as Node | null) && relatedTarget !== button.current)
              setOpen(false);
          }}
        >
          {lines.map(({ label: words, hint, act }) => (
            <button
              key={words}
              type="button"
              class="quiet"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                act();
              }}
            >
              <span>{words}</span>
              {hint && <kbd>{hint}</kbd>}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
