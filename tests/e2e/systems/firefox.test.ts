import { expect, it } from 'vitest';
import { onDesktopUnless, useConnectedStage } from '../../desktop/fixture.ts';
import {
  firefoxMissing,
  NARRATIVE,
  openDraftOf,
  openWindow,
  sendDraftOf,
  typeAtOnce,
  work,
} from '../../desktop/index.ts';

onDesktopUnless(firefoxMissing(), 'words typed in Firefox', () => {
  const desk = useConnectedStage({ browser: 'firefox' });

  it('are kept and posted though they are typed faster than anyone is answered, and the page is closed at once', async () => {
    const { display, clio, browser } = desk.stage;
    const letter = await openWindow(display, { app: 'Writer', title: '00012-Smith Motion to compel.odt' });
    await letter.focus();
    await work(2.5);
    // A new window comes to the front, which ends the stretch before it.
    const other = await openWindow(display, { app: 'Mail', title: 'Inbox' });
    await other.focus();
    let popup = await browser.page('extension/popup/index.html?tab');
    const smith = clio.matter('00012-Smith').id;
    await openDraftOf(popup, smith);
    await typeAtOnce(popup, 'Revise motion to compel, at length.');
    await popup.close();
    popup = await browser.page('extension/popup/index.html?tab');
    await openDraftOf(popup, smith);
    await expect
      .poll(() => popup.$eval(NARRATIVE, (box) => (box as HTMLTextAreaElement).value), { timeout: 10_000 })
      .toBe('Revise motion to compel, at length.');

    await sendDraftOf(popup, smith);
    await popup.waitForSelector('[data-entry="posted"]');
    expect(clio.activities()).toMatchObject([{ matterId: smith, note: 'Revise motion to compel, at length.' }]);
  });
});
