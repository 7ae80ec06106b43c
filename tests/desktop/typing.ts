import type { Page } from 'puppeteer';

/** The box in which a draft's narrative is written. */
export const NARRATIVE = 'textarea[data-narrative]';

/** Opens the draft of a matter, for its narrative to be written. */
export async function openDraftOf(page: Page, matter: number): Promise<void> {
  const card = `[data-stop="card"][data-matter="${matter}"] .draft-open`;
  await page.waitForSelector(card);
  await page.click(card);
  await page.waitForSelector(NARRATIVE);
}

/** Types in the open draft letter by letter, faster than anyone is answered; and closes the page in the same breath. */
export function typeAtOnce(page: Page, words: string, then: 'stay' | 'close' = 'stay'): Promise<void> {
  return page.evaluate(
    (selector, words, then) => {
      const box = document.querySelector<HTMLTextAreaElement>(selector);
      if (!box) throw new Error('There is no box to type in.');
      box.focus();
      box.select();
      for (const letter of words) {
        box.setRangeText(letter, box.selectionStart, box.selectionEnd, 'end');
        box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: letter }));
      }
      if (then === 'close') window.close();
    },
    NARRATIVE,
    words,
    then,
  );
}
