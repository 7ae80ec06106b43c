import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Items in a block of a long list. */
export const BLOCK_SIZE = 20;
/** So far outside of what is seen a block is there already. */
const AHEAD = '900px';

function Block({
  first,
  guess,
  class: name,
  children,
}: {
  first: boolean;
  guess: number;
  class: string;
  children: () => ComponentChildren;
}) {
  const [near, setNear] = useState(first);
  const box = useRef<HTMLUListElement>(null);
  const height = useRef(guess);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.firstChild) height.current = element.offsetHeight;
        // What has the focus stays, however far it was scrolled away.
        setNear(entry.isIntersecting || element.contains(document.activeElement));
      },
      { root: element.closest('.scroll'), rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <ul ref={box} class={name} style={near ? undefined : { height: `${height.current}px` }}>
      {near && children()}
    </ul>
  );
}

/**
 * A list of which only what is near the screen exists, so that thousands scroll as a few.
 * @param guess an item's height in pixels, before it was seen
 */
export function VirtualList<T>({
  items,
  guess,
  class: name,
  children,
}: {
  items: readonly T[];
  guess: number;
  class: string;
  children: (item: T, index: number) => ComponentChildren;
}) {
  if (items.length <= 2 * BLOCK_SIZE) return <ul class={name}>{items.map(children)}</ul>;
  const starts = Array.from({ length: Math.ceil(items.length / BLOCK_SIZE) }, (_, index) => index * BLOCK_SIZE);
  return (
    <div class="virtual-list">
      {starts.map((start) => (
        <Block
          key={start}
          class={name}
          first={start < BLOCK_SIZE}
          guess={guess * Math.min(BLOCK_SIZE, items.length - start)}
        >
          {() => items.slice(start, start + BLOCK_SIZE).map((item, index) => children(item, start + index))}
        </Block>
      ))}
    </div>
  );
}
