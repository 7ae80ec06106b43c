import { useId } from 'preact/hooks';
import type { OpenedFile } from '../../messages/firm.ts';
import { call, momentText, Notice } from '../../ui/index.ts';
import { common, options } from '../../ui/words/index.ts';
import { FileField } from '../parts/file-field.tsx';
import { PastedCode } from '../parts/pasted-code.tsx';
import { FirmProblems } from './problems.tsx';
import { useOpenFile } from './use-open-file.ts';
import { settingName } from './words.ts';

const words = options.firm.open;

/** What an opened file is, and what it would do. */
function Inside({ opened }: { opened: OpenedFile }) {
  const made = opened.made === 0 ? null : momentText(opened.made);
  if (opened.kind === 'shared') {
    const [before, after] = words.sharedFile(opened.firm, common.regions[opened.region], made);
    return (
      <div class="inside">
        <p>
          {before}
          <b>{opened.colleague.name || opened.colleague.email}</b>
          {after}
        </p>
        <p class="soft">{words.sharedMeans(opened.as)}</p>
      </div>
    );
  }
  return (
    <div class="inside">
      <p>{words.setupFile(opened.firm || null, common.regions[opened.region], made)}</p>
      <p class="soft">
        {words.setupMeans} {opened.settles.length > 0 && words.alsoSets(opened.settles.map(settingName))}
      </p>
      {!opened.redirectKnown && <Notice {...words.redirectUnknown} />}
      <FirmProblems problems={opened.problems} />
    </div>
  );
}

/** Opens a file of the firm's with its passphrase, says what it is, and connects with it. */
export function OpenFile({ onDone }: { onDone: () => void }) {
  const id = useId();
  const { opened, passphrase, busy, trouble, done, round, choose, type, open, use } = useOpenFile(onDone);
  return (
    <form
      class="card panel form"
      onSubmit={(event) => {
        event.preventDefault();
        void (opened ? use() : open());
      }}
    >
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.about}</p>
      </div>
      <FileField
        name="firm-file"
        label={words.file}
        accept=".matterline"
        round={round}
        onChoose={(file) => void choose(file)}
      />
      <div class="field">
        <label for={`${id}-passphrase`}>{words.passphrase}</label>
        <input
          id={`${id}-passphrase`}
          name="passphrase"
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
        />
      </div>
      {opened && <Inside opened={opened} />}
      {opened?.kind === 'setup' && (
        <PastedCode
          busy={busy !== null}
          approval={() => call('connection.approval', { region: opened.region, clientId: opened.clientId })}
          onCode={(code) => void use(code)}
        />
      )}
      {trouble && <Notice tone="bad" text={trouble.text} advice={trouble.advice} />}
      {done && <Notice tone="plain" text={words.connected} />}
      <div class="form-end">
        {busy === 'use' && (
          <span class="soft" role="status">
            {words.waiting}
          </span>
        )}
        <button type="submit" class="primary" disabled={busy !== null}>
          {opened ? words.connect : words.open}
        </button>
      </div>
    </form>
  );
}
