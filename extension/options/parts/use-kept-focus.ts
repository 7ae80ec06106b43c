import { useEffect } from 'preact/hooks';

const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]'].join();

/** What can have the focus now, from top to bottom. */
function focusable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && !element.closest('[hidden]'),
  );
}

/** What had the focus last, and what else could have had it then. */
interface Place {
  had: HTMLElement;
  all: HTMLElement[];
}

/** What comes to stand where something was: what follows the last that was before it and is still there. */
function successor({ had, all }: Place): HTMLElement | undefined {
  const before = all.slice(0, all.indexOf(had)).findLast(({ isConnected }) => isConnected);
  const now = focusable();
  return (
    (before && now.find((one) => before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) ?? now[0]
  );
}

/**
 * Keeps the focus where a line, a form or a button is taken away that had it: it goes to what comes to stand there. What is
 * switched off for a moment has it again once it can be pressed.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | null = null;
    const keep = () => {
      if (!place || (document.activeElement !== null && document.activeElement !== document.body)) return;
      const { had } = place;
      const next = had.isConnected ? had : successor(place);
      if (!next?.matches(':disabled')) next?.focus({ preventScroll: true });
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) place = { had: target, all: focusable() };
    };
    // Who presses beside everything wants the focus nowhere.
    const onPress = ({ target }: Event) => {
      if (target instanceof Element && !target.closest(`${FOCUSABLE},label`)) place = null;
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress);
    };
  }, []);
}
