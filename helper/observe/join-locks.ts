import type { Sink } from './observer.ts';

/**
 * Joins what two say of a lock: it is over once both say so, as one of them may not know of it, or take it for over too
 * soon.
 */
export function joinLocks(sink: Sink): (from: 'desktop' | 'login') => Sink {
  const locked = new Set<string>();
  return (from) => (event, window) => {
    if ((event.kind === 'gone' || event.kind === 'back') && event.why === 'locked') {
      const before = locked.size > 0;
      if (event.kind === 'gone') locked.add(from);
      else locked.delete(from);
      if (locked.size > 0 === before) return;
    }
    sink(event, window);
  };
}
