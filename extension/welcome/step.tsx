import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { welcome } from '../ui/words/index.ts';

/** How a step stands: what it waits for stands in it. */
export type Standing = 'done' | 'now' | 'later';

/** One step of the way: its number or a tick, its name, and what is to be done. */
export function Step({
  number,
  title,
  standing,
  children,
}: {
  number: number;
  title: string;
  standing: Standing;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <li class={`card step ${standing}`} data-step={number} aria-current={standing === 'now' ? 'step' : undefined}>
      <section aria-labelledby={id}>
        <h2 id={id}>
          <span class="number" aria-hidden="true">
            {standing === 'done' ? <Tick /> : number}
          </span>
          {title}
          {standing === 'done' && <span class="visually-hidden">{welcome.done}</span>}
        </h2>
        <div class="step-body">{children}</div>
      </section>
    </li>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}
