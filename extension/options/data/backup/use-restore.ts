import { useRef, useState } from 'preact/hooks';
import type { options } from '../../../ui/words/index.ts';
import { lookThrough, putBack } from './travel.ts';

type Fault = keyof typeof options.backUp.faults;

/** Where a back-up stands that is put back. `share`: how much of the file was read, from 0 to 1. */
export type RestoreStep =
  | { at: 'rest' }
  | { at: 'look' | 'put'; share: number }
  | { at: 'asked'; made: number }
  | { at: 'fault'; why: Fault }
  | { at: 'failed' }
  | { at: 'done' };

/** A back-up on its way back: chosen, opened with its passphrase and looked through, and put in place once that is wanted. */
export function useRestore() {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [step, setStep] = useState<RestoreStep>({ at: 'rest' });
  const [round, setRound] = useState(0);
  const under = useRef<AbortController | null>(null);

  /** Whatever was opened is another file now, or needs another passphrase. */
  const rest = () => setStep({ at: 'rest' });

  const look = async () => {
    if (!file) return setStep({ at: 'fault', why: 'no-file' });
    if (passphrase.trim() === '') return setStep({ at: 'fault', why: 'empty' });
    setStep({ at: 'look', share: 0 });
    try {
      const looked = await lookThrough(file, passphrase, (share) => setStep({ at: 'look', share }));
      setStep(looked.ok ? { at: 'asked', made: looked.made } : { at: 'fault', why: looked.why });
    } catch {
      // A file that is no more where it was cannot be read.
      setStep({ at: 'failed' });
    }
  };

  const put = async () => {
    if (!file) return;
    const stopper = new AbortController();
    under.current = stopper;
    setStep({ at: 'put', share: 0 });
    try {
      const why = await putBack(file, passphrase, (share) => setStep({ at: 'put', share }), stopper.signal);
      if (why) return setStep({ at: 'fault', why });
      // Nothing of it stays in the page.
      setFile(null);
      setPassphrase('');
      setRound((count) => count + 1);
      setStep({ at: 'done' });
    } catch {
      setStep(stopper.signal.aborted ? { at: 'rest' } : { at: 'failed' });
    }
  };

  return {
    passphrase,
    step,
    /** Counts the files that were put back, so that the field begins anew after each. */
    round,
    choose: (chosen: File | undefined) => {
      setFile(chosen ?? null);
      rest();
    },
    type: (typed: string) => {
      setPassphrase(typed);
      rest();
    },
    look,
    put,
    rest,
    stop: () => under.current?.abort(),
  };
}
