import { useEffect, useState } from 'preact/hooks';
import type { FirmCalls, LaidSetup } from '../../messages/firm.ts';
import type { StateView } from '../../messages/state.ts';
import { call, clioWords } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { askForHost } from './ask-for-host.ts';

const words = options.firm.laid.faults;

/** What is wrong, and the next step. */
interface Trouble {
  text: string;
  advice: string;
}

type Fault = Extract<NonNullable<LaidSetup>, { ok: false }>['why'];

function laidFaultWords(fault: Fault): Trouble {
  return fault === 'no-helper' || fault === 'no-file' || fault === 'not-read' ? words[fault] : words.file;
}

function resultWords(result: FirmCalls['firm.useLaid']['value']): Trouble | null {
  if (result.ok) return null;
  if ('fault' in result) return laidFaultWords(result.fault);
  const { trouble, advice } = clioWords(result.trouble);
  return { text: trouble, advice };
}

/**
 * The setup file that an administrator laid on this computer, and connecting with it.
 * @param named whether the firm's policy names one
 * @param helper the file comes from the helper, so it is looked for again where that changes
 */
export function useLaidSetup(named: boolean, helper: StateView['helper']['kind']) {
  const [laid, setLaid] = useState<LaidSetup>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    if (!named) return;
    let gone = false;
    // Not at each change that is told, of which recording makes many: opening the file costs time on purpose.
    void call('firm.laid', {}).then(
      (found) => {
        if (!gone) setLaid(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [named, helper]);

  const connect = async (code?: string) => {
    if (!laid?.ok) return;
    setBusy(true);
    setTrouble(null);
    try {
      if (await askForHost(laid.opened.origin))
        setTrouble(resultWords(await call('firm.useLaid', code === undefined ? {} : { code })));
      else setTrouble(resultWords({ ok: false, trouble: { kind: 'no-permission' } }));
    } catch {
      setTrouble(options.parts.noReply);
    } finally {
      setBusy(false);
    }
  };
  return {
    laid: named ? laid : null,
    busy,
    connect,
    trouble: trouble ?? (laid?.ok === false ? laidFaultWords(laid.why) : null),
  };
}
