import { useRef, useState } from 'preact/hooks';
import { type ForeignWindow, type ImportFault, readForeign } from '../../../imports/index.ts';
import type { ImportPreview } from '../../../messages/imports.ts';
import { Notice } from '../../../ui/index.ts';
import { options } from '../../../ui/words/index.ts';
import { FileField } from '../../parts/file-field.tsx';
import { previewOf, take } from './windows.ts';
import { daysOf, timeWords } from './words.ts';

const words = options.imports;

interface Read {
  name: string;
  windows: ForeignWindow[];
  unread: number;
  preview: ImportPreview;
}

type Step =
  | { at: 'rest' | 'reading' | 'taking' | 'failed' }
  | { at: 'fault'; why: ImportFault }
  | { at: 'read'; read: Read }
  | { at: 'done'; filled: number };

/** What a file holds, and what of it would be taken. */
function Preview({ read: { windows, unread, preview } }: { read: Read }) {
  const bounds = windows.reduce(
    ({ from, to }, { start, end }) => ({ from: Math.min(from, start), to: Math.max(to, end) }),
    { from: Number.POSITIVE_INFINITY, to: 0 },
  );
  return (
    <div class="inside" data-part="preview">
      <p>{words.holds(timeWords(preview.time), daysOf(bounds.from, bounds.to))}</p>
      <p>
        <b>{preview.free > 0 ? words.fills(timeWords(preview.free)) : words.nothingNew}</b>
      </p>
      {preview.leftOut > 0 && <p class="soft">{words.leftOut(timeWords(preview.leftOut))}</p>}
      {unread > 0 && <p class="soft">{words.unread(unread)}</p>}
    </div>
  );
}

/** Takes over what another program recorded, after it was shown what that would do. */
export function ImportFile() {
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const [round, setRound] = useState(0);
  /** Of several files chosen one after another the last one counts. */
  const latest = useRef<File | null>(null);

  const choose = async (file: File | undefined) => {
    latest.current = file ?? null;
    if (!file) return setStep({ at: 'rest' });
    const show = (next: Step) => latest.current === file && setStep(next);
    show({ at: 'reading' });
    try {
      const read = readForeign(await file.text());
      if (!read.ok) return show({ at: 'fault', why: read.why });
      const { windows, unread } = read;
      show({ at: 'read', read: { name: file.name, windows, unread, preview: await previewOf(windows) } });
    } catch {
      show({ at: 'failed' });
    }
  };
  const leave = () => {
    latest.current = null;
    setRound((count) => count + 1);
    setStep({ at: 'rest' });
  };
  const fill = async ({ name, windows }: Read) => {
    setStep({ at: 'taking' });
    try {
      const filled = await take(name, windows);
      leave();
      setStep({ at: 'done', filled });
    } catch {
      setStep({ at: 'failed' });
    }
  };

  const busy = step.at === 'reading' || step.at === 'taking';
  return (
    <div class="card panel form" data-part="import">
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
        <p class="soft small">{words.how}</p>
      </div>
      <FileField
        name="import-file"
        label={words.file}
        accept=".json,.csv,.tsv,.txt"
        round={round}
        disabled={busy}
        onChoose={(file) => void choose(file)}
      />
      {step.at === 'reading' && <p role="status">{words.reading}</p>}
      {step.at === 'taking' && <p role="status">{words.taking}</p>}
      {step.at === 'read' && (
        <>
          <Preview read={step.read} />
          <div class="form-end">
            <button type="button" onClick={leave}>
              {words.leave}
            </button>
            <button
              type="button"
              class="primary"
              disabled={step.read.preview.free === 0}
              onClick={() => void fill(step.read)}
            >
              {words.take}
            </button>
          </div>
        </>
      )}
      {step.at === 'fault' && <Notice tone="bad" {...words.faults[step.why]} />}
      {step.at === 'failed' && <Notice tone="bad" {...words.failed} />}
      {step.at === 'done' && <Notice tone="plain" text={words.done(timeWords(step.filled))} />}
    </div>
  );
}
