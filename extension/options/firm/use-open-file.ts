import { useState } from 'preact/hooks';
import { MAX_FILE_LENGTH } from '../../firm/index.ts';
import type { OpenedFile } from '../../messages/firm.ts';
import { call, clioWords } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';
import { type FirmWords, faultWords } from './words.ts';

const words = options.firm.open;

/**
 * A file of the firm's on its way: chosen, opened with its passphrase, and used. Nothing of it stays in the page once it
 * was used.
 * @param onDone the file was used
 */
export function useOpenFile(onDone: () => void) {
  const [file, setFile] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [busy, setBusy] = useState<'open' | 'use' | null>(null);
  const [trouble, setTrouble] = useState<FirmWords | null>(null);
  const [done, setDone] = useState(false);
  const [round, setRound] = useState(0);

  const choose = async (chosen: File | undefined) => {
    setOpened(null);
    setDone(false);
    setTrouble(null);
    setFile(null);
    if (!chosen) return;
    // More is not even read.
    if (chosen.size > MAX_FILE_LENGTH) setTrouble(faultWords('too-large'));
    else setFile(await chosen.text());
  };
  const during = async (what: 'open' | 'use', act: () => Promise<FirmWords | null>) => {
    setBusy(what);
    setTrouble(null);
    try {
      setTrouble(await act());
    } catch {
      setTrouble(options.parts.noReply);
    } finally {
      setBusy(null);
    }
  };
  const open = () =>
    during('open', async () => {
      if (file === null) return words.noFile;
      const result = await call('firm.open', { file, passphrase });
      if (!result.ok) return faultWords(result.why);
      setOpened(result.opened);
      return null;
    });
  const use = (code?: string) =>
    during('use', async () => {
      if (file === null || !opened) return null;
      const clio = (why: Parameters<typeof clioWords>[0]) => {
        const { trouble: text, advice } = clioWords(why);
        return { text, advice };
      };
      if (!(await askForHost(opened.origin))) return clio({ kind: 'no-permission' });
      const result = await call('firm.use', { file, passphrase, ...(code === undefined ? {} : { code }) });
      if (!result.ok) return 'fault' in result ? faultWords(result.fault) : clio(result.trouble);
      // Nothing of it stays in the page.
      setFile(null);
      setPassphrase('');
      setOpened(null);
      setRound((count) => count + 1);
      setDone(true);
      onDone();
      return null;
    });

  return {
    /** What the file is; null until it is open. */
    opened,
    passphrase,
    busy,
    trouble,
    /** The last file was used. */
    done,
    /** Counts the files that were used, so that the field begins anew after each. */
    round,
    choose,
    type: (typed: string) => {
      setPassphrase(typed);
      setOpened(null);
    },
    open,
    use,
  };
}
