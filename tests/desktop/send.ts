import type { Page } from 'puppeteer';

/** Ticks the draft of a matter where it is not ticked yet, as one of a few minutes is not. */
export async function tickDraftOf(popup: Page, matter: number): Promise<void> {
  const tick = `[data-matter="${matter}"] .draft-head input[type="checkbox"]`;
  await popup.waitForSelector(tick);
  if ((await popup.$(`${tick}:checked`)) === null) await popup.locator(tick).click();
  // The box shows its tick at once; what is offered instead of sending goes once the tick is kept.
  await popup.waitForSelector(`[data-matter="${matter}"]:not(:has(.small-acts)) .draft-head input:checked`);
}

/** Ticks the draft of a matter and sends what is ticked. */
export async function sendDraftOf(popup: Page, matter: number): Promise<void> {
  await tickDraftOf(popup, matter);
  await popup.waitForSelector('.send:not(:disabled)');
  await popup.locator('.send').click();
}
