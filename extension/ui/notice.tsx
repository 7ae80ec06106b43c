import type { ComponentChildren } from 'preact';

/** Trouble where it is: one sentence, one next step. Announced, but never in the way. */
export function Notice({
  tone = 'warn',
  text,
  advice,
  children,
}: {
  tone?: 'warn' | 'bad' | 'plain';
  text: string;
  advice?: string | undefined;
  children?: ComponentChildren;
}) {
  return (
    <div class={`notice ${tone}`} role={tone === 'plain' ? 'note' : 'alert'}>
      <div>
        <p class="notice-text">{text}</p> {advice && <p class="notice-advice">{advice}</p>}
      </div>
      {children}
    </div>
  );
}
