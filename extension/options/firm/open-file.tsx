import { useId, useState } from 'preact/hooks';
import { MAX_FILE_LENGTH } from '../../firm/index.ts';
import type { OpenedFile } from '../../messages/firm.ts';
import { call, clioWords, momentText, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';
import { PastedCode } from '../parts/pasted-code.tsx';
import { FirmProblems } from './problems.tsx';
import { type FirmWords, faultWords, settingName } from './words.ts';

const words = options.firm.open;

/** What an opened file is, and what it would do. */
function Inside({ opened }: { opened: OpenedFile }) {
  const made = opened.made === 0 ? null : momentText(opened.made);
  if (opened.kind === 'shared') {
    const [before, after] = words.sharedFile(opened.firm, opened.regionName, made);
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
      <p>{words.setupFile(opened.firm || null, opened.regionName, made)}</p>
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
      <div class="field">
        <label for={`${id}-file`}>{words.file}</label>
        <input
          key={round}
          id={`${id}-file`}
          name="firm-file"
          type="file"
          accept=".matterline"
          onClick={(event) => {
            // The same file, saved anew under its name, is another choice.
            event.currentTarget.value = '';
          }}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      <div class="field">
        <label for={`${id}-passphrase`}>{words.passphrase}</label>
        <input
          id={`${id}-passphrase`}
          name="passphrase"
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={(event) => {
            setPassphrase(event.currentTarget.value);
            setOpened(null);
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
