import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { PauseFor } from '../messages/helper.ts';
import { call } from './asking/index.ts';
import { useMenu } from './use-menu.ts';
import { common } from './words/index.ts';

/** So far from the window's edge it stays. Pixels. */
const EDGE = 4;
const CHOICES: readonly PauseFor[] = ['half-hour', 'tomorrow', 'resume'];

/** A button that opens the ways to pause recording. Its children are what it says. */
export function PauseMenu({ class: name = '', children }: { class?: string; children: ComponentChildren }) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const menu = useMenu(() => {
    setFailed(false);
    // It hangs from the button's right edge; where that would lead out of a narrow window, as far right as it has to.
    const left = list.current?.getBoundingClientRect().left ?? EDGE;
    if (list.current && left < EDGE) list.current.style.right = `${left - EDGE}px`;
  });

  const pause = async (how: PauseFor) => {
    try {
      await call('recording.pause', { how });
      menu.close();
    } catch {
      // Whatever went wrong, the attorney must know that recording goes on.
      setFailed(true);
    }
  };

  return (
    <span class="menu-place" ref={menu.root}>
      <button
        type="button"
        class={name}
        {...menu.button}
        aria-controls={menu.open ? id : undefined}
        title={common.pause.label}
      >
        {children}
      </button>
      {menu.open && (
        <div class="menu" id={id} ref={list} role="menu" tabIndex={-1} {...menu.list} aria-label={common.pause.label}>
          {CHOICES.map((how) => (
            <button key={how} type="button" class="quiet" role="menuitem" tabIndex={-1} onClick={() => void pause(how)}>
              {common.pause.choices[how]}
            </button>
          ))}
          {failed && <p role="alert">{common.pause.failed}</p>}
        </div>
      )}
    </span>
  );
}
