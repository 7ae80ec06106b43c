import { useState } from 'preact/hooks';
import type { Examination } from '../../../shared/index.ts';
import { call } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { CopyButton } from '../parts/copy-button.tsx';

const words = options.recording.checkUp;

type Found = Examination['findings'][number];

/** A finding as a person who helps would want to read it. */
function textOf(found: Found): string {
  const { what, trouble, next } = words.finding(found);
  return [`${what}:`, trouble, next].filter(Boolean).join(' ');
}

/** What is wrong or worth knowing, and the one button for it. */
function Trouble({ found, busy, onRepair }: { found: Found; busy: boolean; onRepair: () => void }) {
  const { what, trouble, next } = words.finding(found);
  return (
    <li class="rule" data-finding={found.state}>
      <div>
        <b class={found.state === 'wrong' ? 'wrong' : ''}>{what}</b>
        <p class="soft">{[trouble, next].filter(Boolean).join(' ')}</p>
      </div>
      <div class="acts">
        {found.mend === 'here' ? (
          <button type="button" disabled={busy} onClick={onRepair}>
            {words.repair}
          </button>
        ) : (
          <CopyButton text={textOf(found)} label={words.copy} />
        )}
      </div>
    </li>
  );
}

/** Looks at all that lies between the windows and this page, says in plain words what is wrong, and puts it right. */
export function CheckUp() {
  const [found, setFound] = useState<Examination | null>(null);
  const [doing, setDoing] = useState<'looking' | 'repairing' | null>(null);
  const [failed, setFailed] = useState<'look' | 'repair' | null>(null);
  const look = async () => {
    setDoing('looking');
    // A worker that ended has no answer either.
    const seen = await call('helper.examine', {}).catch(() => null);
    setFound(seen);
    setDoing(null);
    return seen;
  };
  const start = async () => {
    setFailed(null);
    if ((await look()) === null) setFailed('look');
  };
  const repair = async () => {
    setFailed(null);
    setDoing('repairing');
    const done = await call('helper.repair', {}).catch(() => false);
    const seen = await look();
    if (seen === null) setFailed('look');
    else if (!done) setFailed('repair');
  };
  const inState = (state: Found['state']) => found?.findings.filter((one) => one.state === state) ?? [];
  const troubled = [...inState('wrong'), ...inState('note')];
  const fine = inState('ok');
  const wrong = inState('wrong').length;
  return (
    <div class="card panel" data-check-up>
      <div class="panel-head">
        <div>
          <h3>{words.title}</h3>
          <p class="soft">{words.what}</p>
        </div>
        <div class="acts">
          <button type="button" disabled={doing !== null} onClick={() => void start()}>
            {found ? words.again : words.look}
          </button>
        </div>
      </div>
      <p role="status">{doing !== null ? words[doing] : found && (wrong === 0 ? words.well : words.wrong(wrong))}</p>
      {failed !== null && (
        <p class="finding" role="alert">
          {failed === 'look' ? words.cannotLook : words.cannotRepair}
        </p>
      )}
      {troubled.length > 0 && (
        <ul class="rules">
          {troubled.map((one) => (
            <Trouble key={textOf(one)} found={one} busy={doing !== null} onRepair={() => void repair()} />
          ))}
        </ul>
      )}
      {fine.length > 0 && (
        <details>
          <summary>{words.fine(fine.length)}</summary>
          <ul class="always">
            {fine.map((one) => (
              <li key={textOf(one)}>{words.finding(one).what}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
