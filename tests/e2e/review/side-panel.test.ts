import { expect, it } from 'vitest';
import { CHROMIUM_IDS } from '../../../shared/index.ts';
import { onDesktop, useStage } from '../../desktop/fixture.ts';
import { see } from '../../desktop/index.ts';

onDesktop('Chrome’s side panel', () => {
  const desk = useStage();

  it('opens from the menu of the popup, with the same day, as wide as the panel is', async () => {
    const popup = await desk.stage.browser.popup();
    await see(popup, 'Recording');
    const url = `chrome-extension://${CHROMIUM_IDS.sandbox}/extension/popup/index.html`;
    const opened = desk.stage.browser.puppeteer.waitForTarget(
      (target) => target.url() === url && target !== popup.target(),
    );
    await popup.click('[aria-label="Menu"]');
    // The popup closes at this click, so that whoever clicked may not hear of it.
    void popup
      .locator('::-p-text(Open in the side panel)')
      .click()
      .catch(() => undefined);
    const panel = await (await opened).asPage();
    await see(panel, 'Recording');
    const { surface, wide, height } = await panel.evaluate(() => ({
      surface: document.documentElement.dataset.surface,
      wide: document.documentElement.scrollWidth > innerWidth,
      height: (document.querySelector('main')?.clientHeight ?? 0) / innerHeight,
    }));
    expect(surface).toBe('panel');
    expect(wide).toBe(false);
    expect(height).toBe(1);
  });
});
