import type { StateView } from '../../messages/state.ts';
import { call, Notice } from '../../ui/index.ts';
import { common, options } from '../../ui/words/index.ts';
import { PastedCode } from './pasted-code.tsx';
import { useLaidSetup } from './use-laid-setup.ts';

const words = options.firm.laid;

/** Connects by one press with the setup file that an administrator laid on this computer; nothing where there is none. */
export function LaidSetup({ state }: { state: StateView }) {
  const { laid, busy, connect, trouble } = useLaidSetup(state.firmSetup === true, state.helper.kind);
  if (laid === null) return null;
  const opened = laid.ok ? laid.opened : null;
  return (
    <form
      class="card panel form laid-setup"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <div>
        <h3>{words.title}</h3>
        {opened && <p class="soft">{words.about(opened.firm || null, common.regions[opened.region])}</p>}
      </div>
      {opened && (
        <PastedCode
          busy={busy}
          approval={() => call('connection.approval', { region: opened.region, clientId: opened.clientId })}
          onCode={(code) => void connect(code)}
        />
      )}
      {trouble && <Notice tone={laid.ok ? 'bad' : 'plain'} text={trouble.text} advice={trouble.advice} />}
      {opened && (
        <div class="form-end">
          {busy && (
            <span class="soft" role="status">
              {options.firm.open.waiting}
            </span>
          )}
          <button type="submit" class="primary" disabled={busy}>
            {words.connect}
          </button>
        </div>
      )}
    </form>
  );
}
