import type { ComponentChildren } from 'preact';
import type { BlockView } from '../../messages/day.ts';
import { blockText } from '../model/block-words.ts';
import { useNames } from '../state/hidden-names.ts';
import { useDoing } from '../state/review-context.ts';

interface BlockProps {
  /** A block, or several that are drawn as one: by the one that took most time. */
  blocks: readonly BlockView[];
  class: string;
  /** The title at which most of it went by; empty where there is none to tell. */
  about?: string;
  /** Where it lies, in the units of style sheets. */
  style?: Record<string, string>;
  children?: ComponentChildren;
}

/** A block of the day. It says exactly when it was and how long; a press goes to what lies in it. */
export function DayBlock({ blocks, class: name, about = '', style, children }: BlockProps) {
  const { seek, show, now } = useDoing();
  const names = useNames();
  const [block] = [...blocks].sort((a, b) => b.worked - a.worked);
  if (!block) return null;
  const { kind, matter, at } = block;
  const text = blocks.map((one) => blockText(one, about, names)).join('\n');
  const look = { matter: '', needs: ' hatched', aside: ' aside' }[kind];
  return (
    // Not in the order of the keys: they go from item to item, and all of these are there.
    <button
      type="button"
      tabIndex={-1}
      class={`block ${name}${look}`}
      data-colour={matter?.colour}
      style={style}
      title={text}
      aria-label={text}
      onClick={() => {
        show('day');
        seek({ day: now().day.day, start: at, matter: matter?.id ?? null });
      }}
    >
      {children}
    </button>
  );
}
