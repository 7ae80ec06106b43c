import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useMenu } from '../../ui/index.ts';

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
  /** The lines, or what gives them once the list opens: hundreds of them are not to be named at every look. */
  lines: readonly MenuLine[] | (() => readonly MenuLine[]);
  children: ComponentChildren;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const menu = useMenu(() => {
    const from = menu.root.current?.getBoundingClientRect();
    if (!from || !list.current) return;
    // Fixed to the window, because the list may be longer than what scrolls around the button.
    const { offsetHeight: height, offsetWidth: width } = list.current;
    const below = from.bottom + 4 + height <= innerHeight;
    list.current.style.top = `${below ? from.bottom + 4 : Math.max(4, from.top - 4 - height)}px`;
    list.current.style.left = `${Math.max(4, Math.min(from.right - width, innerWidth - width - 4))}px`;
  });

  return (
    <span class="menu-place" ref={menu.root}>
      <button
        type="button"
        class={name}
        {...menu.button}
        aria-controls={menu.open ? id : undefined}
        aria-label={label}
        title={label}
      >
        {children}
      </button>
      {menu.open && (
        <div class="menu fixed" id={id} ref={list} role="menu" tabIndex={-1} {...menu.list} aria-label={label}>
          {(typeof lines === 'function' ? lines() : lines).map(({ label: words, hint, act }) => (
            <button
              key={words}
              type="button"
              class="quiet"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                menu.close();
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
