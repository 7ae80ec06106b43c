import { useId, useState } from 'preact/hooks';
import type { StateView } from '../messages.ts';
import type { FirmView, SetupDraft } from '../messages-firm.ts';
import { call, Notice } from '../ui/index.ts';
import { NewPassphrase } from './firm-passphrase.tsx';
import { faultOf, fieldsOf, NO_FIELDS, settingsOf } from './firm-setup-draft.ts';
import { SetupSettings } from './firm-setup-fields.tsx';
import { suggestedPassphrase } from './firm-suggested-passphrase.ts';
import { type FirmWords, notMadeWords } from './firm-words.ts';
import { saveFile } from './save-file.ts';
import { useProperties } from './use-properties.ts';

/** The Clio application as the administrator types it. */
function Application({
  regions,
  value,
  onChange,
}: {
  regions: StateView['regions'];
  value: NonNullable<SetupDraft['application']>;
  onChange: (value: NonNullable<SetupDraft['application']>) => void;
}) {
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={`${id}-region`}>Region</label>
        <select
          id={`${id}-region`}
          name="setup-region"
          value={value.region}
          onChange={(event) => onChange({ ...value, region: event.currentTarget.value })}
        >
          {regions.map((region) => (
            <option key={region.id} value={region.id}>
              {region.name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-client`}>Client id</label>
        <input
          id={`${id}-client`}
          name="setup-client-id"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value.clientId}
          onInput={(event) => onChange({ ...value, clientId: event.currentTarget.value.trim() })}
        />
      </div>
      <div class="field">
        <label for={`${id}-secret`}>Client secret</label>
        <input
          id={`${id}-secret`}
          name="setup-client-secret"
          type="password"
          autocomplete="off"
          value={value.clientSecret}
          onInput={(event) => onChange({ ...value, clientSecret: event.currentTarget.value.trim() })}
        />
      </div>
    </>
  );
}

/** Makes the firm's setup file. */
export function MakeSetup({
  state,
  own,
  made: before,
}: {
  state: StateView;
  own: FirmView['own'];
  /** The settings of the last file, to begin with. */
  made: FirmView['made'];
}) {
  const { regions } = state;
  const id = useId();
  const [another, setAnother] = useState(false);
  const [application, setApplication] = useState({ region: regions[0]?.id ?? 'us', clientId: '', clientSecret: '' });
  const [fields, setFields] = useState(() => (before === null ? NO_FIELDS : fieldsOf(before)));
  const { properties } = useProperties();
  const [begun, setBegun] = useState(before !== null);
  const [passphrase, setPassphrase] = useState(suggestedPassphrase);
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState<FirmWords | null>(null);
  const [made, setMade] = useState(false);
  const typed = own === null || another;

  const make = async () => {
    setMade(false);
    setWords(null);
    const fault = faultOf(fields);
    if (fault) {
      setWords(fault);
      return;
    }
    const settings = settingsOf(fields);
    setBusy(true);
    try {
      const result = await call('firm.makeSetup', { application: typed ? application : null, settings, passphrase });
      if (!result.ok) {
        setWords(notMadeWords(result));
        return;
      }
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`matterline-setup-${day}.matterline`, new Blob([result.file], { type: 'application/octet-stream' }));
      setApplication((value) => ({ ...value, clientSecret: '' }));
      setMade(true);
    } catch {
      setWords({ text: 'Matterline did not answer.', advice: 'Reload this page and try again.' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="card panel form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div>
        <h3>Make a setup file</h3>
        <p class="soft">
          One file for everybody: each attorney opens it, allows the connection once in Clio, and posts under their own
          name. It holds the client secret and no sign-in.
        </p>
      </div>
      {own && (
        <div class="field">
          <span id={`${id}-application`}>Clio application</span>
          <div role="radiogroup" aria-labelledby={`${id}-application`} class="firm-choices">
            <label>
              <input type="radio" name="setup-application" checked={!another} onChange={() => setAnother(false)} /> That
              of the connection to {own.account}
            </label>
            <label>
              <input type="radio" name="setup-application" checked={another} onChange={() => setAnother(true)} />{' '}
              Another one
            </label>
          </div>
        </div>
      )}
      {typed && <Application regions={regions} value={application} onChange={setApplication} />}
      {begun && (
        <p class="soft">
          It begins with the settings of the last file on this computer.{' '}
          <button
            type="button"
            class="quiet link"
            onClick={() => {
              setFields(NO_FIELDS);
              setBegun(false);
            }}
          >
            Begin with none
          </button>
        </p>
      )}
      <SetupSettings
        fields={fields}
        known={own !== null && !typed}
        categories={typed ? null : (properties?.categories ?? null)}
        onChange={setFields}
      />
      <NewPassphrase value={passphrase} onChange={setPassphrase} />
      {words && <Notice tone="bad" text={words.text} advice={words.advice} />}
      {made && (
        <Notice
          tone="plain"
          text="The setup file is among your downloads."
          advice="Send it to your people, and give them the passphrase another way. Make a new one whenever the client secret changes."
        />
      )}
      <div class="form-end">
        <button type="submit" class="primary" disabled={busy}>
          Make the file
        </button>
      </div>
    </form>
  );
}
