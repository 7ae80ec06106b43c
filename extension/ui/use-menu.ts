import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What a button that opens a list of acts needs of the keyboard and the focus: arrows move in the list, Escape leaves it
 * for the button, and whatever else takes the focus away closes it.
 * @param opened called when the list is on the page, before its first line has the focus
 */
export function useMenu(opened: () => void) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useLayoutEffect(() => {
    if (!open) return;
    opened();
    items()[0]?.focus();
    // Only the opening moves the focus.
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!root.current?.contains(relatedTarget as Node | null)) setOpen(false);
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

  return {
    open,
    /** Leaves the list, back to its button. */
    close,
    /** On what holds both. */
    root,
    /** On the button. */
    button: { ref: button, 'aria-haspopup': 'menu', 'aria-expanded': open, onClick: () => setOpen(!open) },
    /** On the list, which is on the page only while it is open. */
    list: { onKeyDown, onFocusOut },
  } as const;
}
