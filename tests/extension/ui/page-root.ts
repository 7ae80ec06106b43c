import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** Where each test of a file shows its page, on fake timers; nothing of it is left for the next one. @param now of each */
export function pageRoot(now?: number): HTMLElement {
  const root = document.createElement('div');
  beforeEach(() => {
    vi.useFakeTimers(now === undefined ? {} : { now });
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return root;
}
