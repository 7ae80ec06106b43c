import { useId, useState } from 'preact/hooks';
import { dayOf } from '../../../shared/index.ts';
import type { FirmView, SetupDraft } from '../../messages/firm.ts';
import type { StateView } from '../../messages/state.ts';
import { call, useView } from '../../ui/index.ts';
import { common, options } from '../../ui/words/index.ts';
import { type FileToMake, MakeFile } from './make-file.tsx';
import { faultOf, fieldsOf, NO_FIELDS, settingsOf } from './setup-draft.ts';
import { SetupSettings } from './setup-fields.tsx';
import type { FirmWords } from './words.ts';

const words = options.firm.makeSetup;

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
        <label for={`${id}-region`}>{words.region}</label>
        <select
          id={`${id}-region`}
          name="setup-region"
          value={value.region}
          onChange={(event) => onChange({ ...value, region: event.currentTarget.value })}
        >
          {regions.map((region) => (
            <option key={region.id} value={region.id}>
              {common.regions[region.id]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-client`}>{words.clientId}</label>
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
        <label for={`${id}-secret`}>{words.clientSecret}</label>
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
  regions,
  own,
  made: before,
  askable,
}: {
  regions: StateView['regions'];
  own: FirmView['own'];
  /** The settings of the last file, to begin with. */
  made: FirmView['made'];
  askable: FirmView['askable'];
}) {
  const id = useId();
  const [another, setAnother] = useState(false);
  const [application, setApplication] = useState<NonNullable<SetupDraft['application']>>({
    region: regions[0]?.id ?? 'us',
    clientId: '',
    clientSecret: '',
  });
  const [fields, setFields] = useState(() => (before === null ? NO_FIELDS : fieldsOf(before, askable)));
  const { view: properties } = useView('properties.read');
  const [begun, setBegun] = useState(before !== null);
  const typed = own === null || another;

  const ready = (): FileToMake | FirmWords =>
    faultOf(fields) ?? {
      name: `setup-${dayOf(Date.now())}`,
      done: words.done,
      make: (passphrase) =>
        call('firm.makeSetup', { application: typed ? application : null, settings: settingsOf(fields), passphrase }),
    };

  return (
    <MakeFile
      title={words.title}
      about={words.about}
      ready={ready}
      onMade={() => setApplication((value) => ({ ...value, clientSecret: '' }))}
    >
      {own && (
        <div class="field">
          <span id={`${id}-application`}>{words.application}</span>
          <div role="radiogroup" aria-labelledby={`${id}-application`} class="firm-choices">
            <label>
              <input type="radio" name="setup-application" checked={!another} onChange={() => setAnother(false)} />{' '}
              {words.ofConnection(own.account)}
            </label>
            <label>
              <input type="radio" name="setup-application" checked={another} onChange={() => setAnother(true)} />{' '}
              {words.anotherOne}
            </label>
          </div>
        </div>
      )}
      {typed && <Application regions={regions} value={application} onChange={setApplication} />}
      {begun && (
        <p class="soft">
          {words.begun}{' '}
          <button
            type="button"
            class="quiet link"
            onClick={() => {
              setFields(NO_FIELDS);
              setBegun(false);
            }}
          >
            {words.beginWithNone}
          </button>
        </p>
      )}
      <SetupSettings
        fields={fields}
        askable={askable}
        known={own !== null && !typed}
        categories={typed ? null : (properties?.categories ?? null)}
        onChange={setFields}
      />
    </MakeFile>
  );
}
