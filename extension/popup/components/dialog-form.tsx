import type { ComponentChildren } from 'preact';
import { dialogs } from '../../ui/words/index.ts';

/** What is filled in on a dialog, and at its end the way back and the one act. */
export function DialogForm({
  label,
  fits = true,
  onDone,
  onLeave,
  besides,
  children,
}: {
  /** What the act is called. */
  label: string;
  /** Whether it can be done with what is filled in. */
  fits?: boolean;
  onDone: () => void;
  onLeave: () => void;
  /** Another way out, before these two. */
  besides?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onDone();
      }}
    >
      {children}
      <p class="dialog-acts stays">
        {besides}
        <button type="button" onClick={onLeave}>
          {dialogs.cancel}
        </button>
        <button type="submit" class="primary" disabled={!fits}>
          {label}
        </button>
      </p>
    </form>
  );
}
