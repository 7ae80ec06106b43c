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

/**
 * Writes this into a field in place of all that stands there, as a person does: it is all selected, and typed over.
 * Emptying a field without telling the page (as `Locator.fill` does) is undone by a page that is drawn meanwhile.
 */
export async function writeInto(page: Page, field: string, text: string): Promise<void> {
  // Waits until the field is there, at rest and enabled.
  await page.locator(field).click();
  await page.$eval(field, (element) => (element as HTMLInputElement | HTMLTextAreaElement).select());
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(text);
}
