type Listened = Parameters<EventTarget['addEventListener']>;

const shared = globalThis as typeof globalThis & { forgetListeners?: () => void };

/** Remembers who listens to a target from now on; the answer ends all that. */
function rememberListeners(target: EventTarget): () => void {
  const all: Listened[] = [];
  const add = target.addEventListener.bind(target);
  target.addEventListener = (...args: Listened) => {
    all.push(args);
    add(...args);
  };
  return () => {
    for (const [type, listener, options] of all.splice(0)) target.removeEventListener(type, listener, options);
  };
}

/** Makes the page of this process, which its test files share, an empty one that nobody listens to. */
export function cleanPage(): void {
  const forgets = shared.forgetListeners;
  if (forgets) forgets();
  else {
    const both = [rememberListeners(window), rememberListeners(document)];
    shared.forgetListeners = () => {
      for (const forget of both) forget();
    };
  }
  const root = document.documentElement;
  // New elements, not the same ones emptied: preact notes on an element what it drew there.
  root.replaceChildren(document.createElement('head'), document.createElement('body'));
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  location.hash = '';
  localStorage.clear();
  sessionStorage.clear();
}
