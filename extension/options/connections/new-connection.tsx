import { useId, useState } from 'preact/hooks';
import type { StateView } from '../../messages/state.ts';
import { call, Notice } from '../../ui/index.ts';
import { common, options } from '../../ui/words/index.ts';
import { PastedCode } from '../parts/pasted-code.tsx';
import { ApplicationSteps } from './application-steps.tsx';
import { useConnecting } from './use-connecting.ts';

const words = options.connections.make;

/** In which of Clio's regions the attorney signs in. */
function RegionField({
  regions,
  region,
  onChange,
}: {
  regions: StateView['regions'];
  region: string;
  onChange: (region: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={`${id}-region`}>{words.region}</label>
      <div>
        <select
          id={`${id}-region`}
          name="region"
          value={region}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {regions.map((item) => (
            <option key={item.id} value={item.id}>
              {words.regionNamed(common.regions[item.id], new URL(item.origin).host)}
            </option>
          ))}
        </select>
        <p class="soft small">{words.regionMeans}</p>
      </div>
    </div>
  );
}

/** By what Clio knows the firm's application. */
function ClientFields({
  clientId,
  idLocked,
  secret,
  onId,
  onSecret,
}: {
  clientId: string;
  idLocked: boolean;
  secret: string;
  onId: (id: string) => void;
  onSecret: (secret: string) => void;
}) {
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={`${id}-client`}>{words.clientId}</label>
        <input
          id={`${id}-client`}
          name="client-id"
          type="text"
          autocomplete="off"
          spellcheck={false}
          readOnly={idLocked}
          value={clientId}
          onInput={(event) => onId(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-secret`}>{words.clientSecret}</label>
        <div>
          <input
            id={`${id}-secret`}
            name="client-secret"
            type="password"
            autocomplete="off"
            value={secret}
            onInput={(event) => onSecret(event.currentTarget.value)}
          />
          <p class="soft small">{words.secretMeans}</p>
        </div>
      </div>
    </>
  );
}

/** Connects to Clio with the firm's own application, through Clio's consent page. */
export function NewConnection({ state, onDone }: { state: StateView; onDone: (made: boolean) => void }) {
  const [region, setRegion] = useState<string>(state.regions[0]?.id ?? 'us');
  const [typedId, setTypedId] = useState(state.firmClient?.id ?? '');
  const [typedSecret, setTypedSecret] = useState('');
  const chosen = state.regions.find((item) => item.id === region);
  const client = { region, clientId: typedId.trim(), clientSecret: typedSecret.trim() };

  const { busy, outcome, connect, connectWith, tryClient } = useConnecting(chosen?.origin ?? null, client, () =>
    onDone(true),
  );

  return (
    <form
      class="card panel form"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <h3>{options.connections.newConnection}</h3>
      {state.connection && <p class="soft">{words.takesPlace(state.connection.account)}</p>}
      <div class="field">
        <span>{words.type}</span>
        <p class="given">{words.clioManage}</p>
      </div>
      <RegionField regions={state.regions} region={region} onChange={setRegion} />
      <div class="field">
        <span>{words.inClio}</span>
        {chosen && <ApplicationSteps region={chosen} own={state.redirect} />}
      </div>
      <ClientFields
        clientId={typedId}
        idLocked={state.firmClient?.locked ?? false}
        secret={typedSecret}
        onId={setTypedId}
        onSecret={setTypedSecret}
      />
      <PastedCode
        missing={client.clientId === '' ? words.idFirst : undefined}
        busy={busy !== null}
        approval={() => call('connection.approval', { region, clientId: client.clientId })}
        onCode={(code) => void connectWith(code)}
      />
      {outcome && <Notice tone={outcome.tone} text={outcome.text} advice={outcome.advice} />}
      <div class="form-end">
        {busy === 'connect' && (
          <span class="soft" role="status">
            {options.connections.waiting}
          </span>
        )}
        <button type="button" onClick={() => onDone(false)} disabled={busy !== null}>
          {options.parts.cancel}
        </button>
        <button type="button" onClick={() => void tryClient()} disabled={busy !== null}>
          {words.check}
        </button>
        <button type="submit" class="primary" disabled={busy !== null}>
          {words.connect}
        </button>
      </div>
    </form>
  );
}
