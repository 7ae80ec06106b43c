import { execFileSync } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { inEachBrowser, onDesktop, useStage } from '../../desktop/fixture.ts';
import {
  connectByHand,
  openWindow,
  processesBy,
  registerHost,
  type Stage,
  see,
  sendDraftOf,
  setStage,
  textOf,
  waitForSync,
  work,
  writeInto,
} from '../../desktop/index.ts';

const POPUP = 'extension/popup/index.html?tab';
const OPTIONS = 'extension/options/index.html';

/** The process ids of this stage's helper, found by the stage's own folder in their commands. */
const helperPids = ({ folder }: Stage) =>
  processesBy((command) => command.includes('helper.cjs') && command.includes(folder));

inEachBrowser('what goes wrong with the helper or at Clio’s page is said with the next step', (browser) => {
  const desk = useStage({ browser });

  it('helper killed, every process of it: it is started again at once, and what was stored stays', async () => {
    const { stage } = desk;
    const popup = await stage.browser.page(POPUP);
    await see(popup, 'Recording');
    const window = await openWindow(stage.display, { app: 'Writer', title: 'A letter' });
    await window.focus();
    await work(3.5);
    // A new window comes to the front, which ends the stretch before it.
    await openWindow(stage.display, { app: 'Writer', title: 'Another letter' });
    await see(popup, 'A letter');
    const killed = helperPids(stage);
    for (const pid of killed) execFileSync('kill', ['-9', String(pid)]);
    // Only a new helper can tell of these; what lay between is credited to nobody.
    await openWindow(stage.display, { app: 'Writer', title: 'A third letter' });
    await see(popup, 'Recording');
    await work(4.5);
    await openWindow(stage.display, { app: 'Writer', title: 'A last letter' });
    await see(popup, 'A third letter');
    const text = await textOf(popup);
    expect(text).toContain('A letter');
    expect(text).not.toContain('keeps stopping');
    expect(helperPids(stage).some((pid) => killed.includes(pid))).toBe(false);
  });

  it('wrong client secret, then consent refused, then the right one', async () => {
    const { stage } = desk;
    const options = await stage.browser.page(OPTIONS);
    await connectByHand(stage, options, { clientSecret: 'not-the-secret' });
    await see(options, 'Clio does not accept this client id and secret');
    await connectByHand(stage, options, { consent: 'deny' });
    await see(options, 'You chose not to allow access');
    await connectByHand(stage, options, { consent: 'close' });
    await see(options, 'window closed before access was allowed');
    expect(stage.clio.requests.some(({ path }) => path.startsWith('/api/v4/matters'))).toBe(false);
    await connectByHand(stage, options);
    await waitForSync(options);
  });
});

inEachBrowser('a helper that is not there, or not one, is told of with the next step', (browser) => {
  let stage: Stage;
  afterEach(() => stage?.stop());

  it('no helper installed: how to install it, and recording once it is there', async () => {
    stage = await setStage({ browser, host: () => undefined });
    const popup = await stage.browser.page(POPUP);
    await see(popup, 'not installed for this browser');
    // The page behind it says how, for this system.
    await popup.waitForSelector('a[href="/extension/welcome/index.html"]');
    await stage.install();
    await popup.locator('::-p-text(Try again)').click();
    await see(popup, 'Recording');
  });

  it('a frame that cannot be read: said so, with what to do, and tried again', async () => {
    stage = await setStage({
      browser,
      host: (profile, folder) =>
        registerHost(profile, folder, 'garbage', "printf 'this is no frame'; exec cat >/dev/null"),
    });
    const popup = await stage.browser.page(POPUP);
    await see(popup, 'sent something that Matterline cannot read');
    await popup.waitForSelector('a[href="/extension/welcome/index.html"]');
  });
});

onDesktop('a Clio that is down is told of with the next step', () => {
  let stage: Stage;
  afterEach(() => stage?.stop());

  it('Clio down while sending: the entry waits and nothing is lost', async () => {
    stage = await setStage();
    const options = await stage.browser.page(OPTIONS);
    await connectByHand(stage, options);
    await waitForSync(options);
    const window = await openWindow(stage.display, { app: 'Writer', title: '00012-Smith Motion.odt' });
    await window.focus();
    await work(1.5);
    const popup = await stage.browser.popup();
    await popup.waitForSelector('.draft');
    stage.clio.fault('down=1000');
    await sendDraftOf(popup, stage.clio.matter('00012-Smith').id);
    await see(popup, 'Clio did not say whether it took this entry.');
    await see(popup, 'looked up there before anything is sent again');
    await see(popup, 'What Clio did not confirm is looked up there at');
    expect(stage.clio.activities()).toEqual([]);
  });

  it('Clio down while connecting: said so in the options', async () => {
    stage = await setStage();
    await stage.clio.close();
    const options = await stage.browser.page(OPTIONS);
    await options.locator('::-p-text(New connection)').click();
    await writeInto(options, 'input[name="client-id"]', 'any');
    await writeInto(options, 'input[name="client-secret"]', 'any');
    await options.locator('form button[type="submit"]').click();
    await see(options, 'Clio did not answer');
    expect(await textOf(options)).toContain('internet connection');
  });
});
