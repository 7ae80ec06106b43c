import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPrograms, fetchWindowsParts, startWine, type Wine, type WineProgram } from '../../../windows/index.ts';
import { buildOutlook, COMPILER } from '../../../windows/outlook/build.ts';
import { missingPrograms, startXServer, type XServer } from '../../x-server.ts';

const missing = missingPrograms(['wine', 'wineserver', 'Xvfb', 'openbox', 'xdotool', COMPILER]);
const parts = missing.length > 0 ? `it needs ${missing.join(', ')}` : await fetchWindowsParts();
if (typeof parts === 'string') console.warn(`skipped: subjects in Outlook: ${parts}`);

const PACKAGES = join(import.meta.dirname, '../../../../node_modules');
const NEVER = '86400000';
const INBOX = 'Inbox - a.ruiz@firm.example - Outlook';
const message = (number: number) => `RE: 00012-Smith – Übersicht 東京 ${number} - Message (HTML)`;

// What wine cannot show: a real Outlook, how fast and how often busy that is, its guard of the object model, and one that
// an administrator started.
describe.skipIf(typeof parts === 'string')('the subject of a message in Outlook', () => {
  let x: XServer;
  let wine: Wine;
  let outlook: WineProgram;
  let observer: WineProgram;
  const running: WineProgram[] = [];
  const inside = (name: string) => `C:\\Matterline\\${name}`;

  beforeAll(async () => {
    if (typeof parts === 'string') return;
    x = await startXServer();
    await x.manage();
    wine = await startWine(x.display);
    const folder = join(wine.drive, 'Matterline');
    mkdirSync(folder);
    copyFileSync(parts.node, join(folder, 'node.exe'));
    cpSync(join(PACKAGES, 'koffi'), join(folder, 'node_modules/koffi'), { recursive: true });
    cpSync(parts.koffi, join(folder, 'node_modules/@koromix/koffi-win32-x64'), { recursive: true });
    await buildPrograms(join(folder, 'programs'));
    await buildOutlook(join(folder, 'OUTLOOK.EXE'));
    await wine.run(
      ...(['reg', 'add', 'HKLM\\Software\\Classes\\Outlook.Application\\CLSID', '/ve', '/f', '/d'] as const),
      '{0006F03A-0000-0000-C000-000000000046}',
    );
    // A Windows that was set up just now is slow to start the service that keeps the table of running objects.
    await wine.shutDown();
    wine.start(inside('node.exe'), inside('programs\\events.cjs'));
  }, 120_000);
  afterAll(async () => {
    await wine?.stop();
    await x?.stop();
  });
  afterEach(async () => {
    for (const program of running.splice(0).reverse()) await program.kill();
  });

  function start(program: string, ...args: string[]): WineProgram {
    const started = wine.start(inside(program), ...args);
    running.push(started);
    return started;
  }

  /** Has Outlook behave otherwise from its next answer on. */
  function behave(how: string): void {
    writeFileSync(join(wine.drive, 'how'), how);
  }

  /** Opens Outlook, and an observer that asks it, or does not. */
  async function begin(how: string, subjects = 'subjects'): Promise<void> {
    behave(how);
    outlook = start('OUTLOOK.EXE', 'C:\\how');
    await outlook.until((line) => line.trim() === 'ready');
    observer = start('node.exe', inside('programs\\observe.cjs'), NEVER, subjects);
    await told(INBOX);
  }

  /** Somebody is at the computer until this comes. */
  async function typed<T>(line: Promise<T>): Promise<T> {
    const typing = setInterval(() => x.ask('xdotool', ['key', 'Shift_L']), 500);
    return line.finally(() => clearInterval(typing));
  }

  const isTitle = (title: string) => (text: string) => (JSON.parse(text) as { title?: string }).title === title;

  async function told(title: string): Promise<void> {
    const line = await typed(observer.until(isTitle(title)));
    expect(JSON.parse(line)).toMatchObject({ kind: 'window', app: 'OUTLOOK' });
  }

  /** The processes of this Windows that ask Outlook. */
  function asking(): string[] {
    return readdirSync('/proc').filter((pid) => {
      try {
        const words = /^\d+$/.test(pid) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
        return (
          words.includes('matterline-outlook') &&
          readFileSync(`/proc/${pid}/environ`, 'utf8').includes(dirname(wine.drive))
        );
      } catch {
        // It ended meanwhile.
        return false;
      }
    });
  }

  it('is told in place of the main window’s title, and anew once another message is chosen', async () => {
    await begin('1');
    await told(message(1));
    behave('2');
    await told(message(2));
    // Two messages, none, an appointment, one in a window of its own; and Outlook is busy, or says why it does not answer.
    for (const how of ['t', 'n', 'a', 'i', 'b', 'e']) {
      behave(how);
      await typed(outlook.until((line) => line.startsWith(`asked ${how}`)));
    }
    behave('3');
    await told(message(3));
    const titles = observer.output.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line).title ?? [])));
    expect(titles).toEqual([INBOX, message(1), message(2), INBOX, message(3)]);
    // All that Outlook gave out was given back by the next question.
    const out = outlook.output.split('\n').flatMap((line) => line.match(/out (\d+)/)?.[1] ?? []);
    expect(new Set(out)).toEqual(new Set(['1']));
  }, 60_000);

  it('is left out where Outlook hangs, and whoever asked is gone by then', async () => {
    await begin('1');
    await told(message(1));
    expect(asking()).toHaveLength(1);
    const [before] = asking();
    behave('h');
    const since = Date.now();
    await told(INBOX);
    // The next look, and the limit.
    expect(Date.now() - since).toBeLessThan(8_000);
    // Killed by then; Linux takes a moment to end it.
    await expect.poll(asking, { timeout: 5_000 }).not.toContain(before);
  }, 30_000);

  it('is no more once Outlook dies, and the observer goes on', async () => {
    await begin('1');
    await told(message(1));
    behave('d');
    await typed(observer.until(isTitle('')));
    behave('4');
    outlook = start('OUTLOOK.EXE', 'C:\\how');
    await told(message(4));
  }, 40_000);

  it('is not asked for where that is not wanted', async () => {
    await begin('1', 'titles');
    const other = start('node.exe', inside('programs\\observe.cjs'), NEVER, 'subjects');
    await other.until((line) => line.includes('Message (HTML)'));
    expect(outlook.output.match(/asked/g)).toHaveLength(1);
    expect(observer.output).not.toContain('Message (HTML)');
  }, 30_000);
});
