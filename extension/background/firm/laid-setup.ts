import { createFresh } from '../../../shared/index.ts';
import { setupPassphraseOf } from '../../firm/index.ts';
import type { FileFault, FirmCalls, LaidFault, LaidSetup } from '../../messages/firm.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import type { openFiles } from './open-files.ts';

/** What using the setup file that an administrator laid on this computer needs. */
export interface LaidParts {
  timeline: Pick<Timeline, 'read'>;
  recording: Pick<Recording, 'agreed' | 'request'>;
  /** What the browser's policy holds. Rejects where the browser has none for this extension. */
  managed(): Promise<Record<string, unknown>>;
  /** Whether the browser lets us talk to an origin. */
  mayReach(origin: string): Promise<boolean>;
  /** When Clio's page opened by itself; it stays with the profile. */
  begun: { get(): Promise<{ at: number } | null>; set(value: { at: number } | null): Promise<void> };
  now(): number;
}

/** After these nothing was on the screen: the next page that is opened tries again. */
const NOTHING_SHOWN: readonly ClioTrouble['kind'][] = [
  'unreachable',
  'on-the-way',
  'firewall',
  'busy',
  'no-permission',
];

/** The passphrase of the setup file that is laid here, by the policy; null where the policy names none. */
export async function laidPassphrase(managed: LaidParts['managed']): Promise<string | null> {
  // Firefox rejects where no policy names this extension.
  return setupPassphraseOf(await managed().catch(() => ({})));
}

/**
 * The setup file that an administrator laid beside the helper, with its passphrase in the browser's policy: neither opens
 * anything alone, and the attorney neither chooses nor types anything.
 */
export function laidSetup(
  { timeline, recording, managed, mayReach, begun, now }: LaidParts,
  { open, use }: ReturnType<typeof openFiles>,
) {
  /** File and passphrase; null where the policy names none. */
  async function find(): Promise<{ file: string; passphrase: string } | LaidFault | null> {
    const passphrase = await laidPassphrase(managed);
    if (passphrase === null) return null;
    const answer = await recording.request('setupFile', {});
    if (!answer.ok)
      return answer.fault.code === 'denied' || answer.fault.code === 'too-large' ? 'not-read' : 'no-helper';
    return answer.value === null ? 'no-file' : { file: answer.value, passphrase };
  }

  /** What the file is, and with what it is used. */
  async function look(): Promise<{ laid: LaidSetup; given: { file: string; passphrase: string } | null }> {
    const no = (why: FileFault | LaidFault) => ({ laid: { ok: false as const, why }, given: null });
    const given = await find();
    if (given === null) return { laid: null, given };
    if (typeof given === 'string') return no(given);
    const read = await open(given);
    if (!read.ok) return no(read.why);
    const { opened } = read;
    // A shared connection is for one colleague alone, and whoever sits here could be another.
    return opened.kind === 'setup' ? { laid: { ok: true, opened }, given } : no('not-ours');
  }

  async function useLaid(code?: string): Promise<FirmCalls['firm.useLaid']['value']> {
    const { laid, given } = await look();
    if (laid?.ok && given) return use({ ...given, ...(code === undefined ? {} : { code }) });
    return { ok: false, fault: laid?.ok === false ? laid.why : 'no-file' };
  }

  /** Nobody is connected here, and Clio's page did not open by itself before. */
  const isDue = async () =>
    (await recording.agreed()) && (await timeline.read('connection')) === undefined && (await begun.get()) === null;

  /** Once at a time, and anew for whoever asks meanwhile: the attorney may just have agreed. */
  const begin = createFresh(async (): Promise<void> => {
    if (!(await isDue())) return;
    const { laid, given } = await look();
    // A browser that has to ask for Clio's host asks after a press alone, which the options have a button for.
    if (!laid?.ok || !given || !(await mayReach(laid.opened.origin)) || !(await isDue())) return;
    // Written before: a page that the attorney closed must not come back by itself, whatever ends this worker.
    await begun.set({ at: now() });
    const result = await use(given);
    if (!result.ok && 'trouble' in result && NOTHING_SHOWN.includes(result.trouble.kind)) await begun.set(null);
  });

  return { read: async () => (await look()).laid, useLaid, begin };
}
