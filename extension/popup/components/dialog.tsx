import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** Something to decide, over the page; Escape leaves it and the focus goes back to where it was. */
export function Dialog({
  title,
  onLeave,
  class: name = '',
  children,
}: {
  title: string;
  onLeave: () => void;
  class?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    // While a dialog is open nothing else can have the focus. Closing gives it back to what had it; where that is gone, the
    // page finds another place for it.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class={name}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => {
        if (event.target === box.current) onLeave();
      }}
    >
      <div class="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
