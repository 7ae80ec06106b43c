import { useId, useState } from 'preact/hooks';
import { LARGEST_FILE } from '../../firm/index.ts';
import type { OpenedFile } from '../../messages/firm.ts';
import { call, clioWords, momentText, Notice } from '../../ui/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';
import { SILENT } from '../parts/no-reply.ts';
import { PastedCode } from '../parts/pasted-code.tsx';
import { FirmProblems } from './problems.tsx';
import { type FirmWords, faultWords, settingName } from './words.ts';

/** What an opened file is, and what it would do. */
function Inside({ opened }: { opened: OpenedFile }) {
  const made = opened.made === 0 ? '' : `, made ${momentText(opened.made)}`;
  if (opened.kind === 'shared')
    return (
      <div class="inside">
        <p>
          A shared connection of {opened.firm} ({opened.regionName}){made}, for{' '}
          <b>{opened.colleague.name || opened.colleague.email}</b>.
        </p>
        <p class="soft">
          Your time is posted under your name. Clio sees {opened.as} doing it, and you see the matters that {opened.as}{' '}
          sees. You need no Clio sign-in of your own.
        </p>
      </div>
    );
  return (
    <div class="inside">
      <p>
        The setup of {opened.firm || 'your firm'} ({opened.regionName}){made}.
      </p>
      <p class="soft">
        Clio will ask you once to allow the connection, and you post as yourself.{' '}
        {opened.settles.length > 0 && `The file also sets: ${opened.settles.map(settingName).join(', ')}.`}
      </p>
      {!opened.redirectKnown && (
        <Notice
          text="When this file was made, your firm’s Clio application did not know this browser’s redirect address."
          advice="If Clio’s page shows an error, ask your administrator to add the address that stands under “New connection”."
        />
      )}
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
  const [words, setWords] = useState<FirmWords | null>(null);
  const [done, setDone] = useState(false);
  const [round, setRound] = useState(0);

  const choose = async (chosen: File | undefined) => {
    setOpened(null);
    setDone(false);
    setWords(null);
    setFile(null);
    if (!chosen) return;
    // More is not even read.
    if (chosen.size > LARGEST_FILE) setWords(faultWords('too-large'));
    else setFile(await chosen.text());
  };
  const during = async (what: 'open' | 'use', act: () => Promise<FirmWords | null>) => {
    setBusy(what);
    setWords(null);
    try {
      setWords(await act());
    } catch {
      setWords(SILENT);
    } finally {
      setBusy(null);
    }
  };
  const open = () =>
    during('open', async () => {
      if (file === null) return { text: 'No file is chosen.', advice: 'Choose the file that you were sent.' };
      const result = await call('firm.open', { file, passphrase });
      if (!result.ok) return faultWords(result.why);
      setOpened(result.opened);
      return null;
    });
  const use = (code?: string) =>
    during('use', async () => {
      if (file === null || !opened) return null;
      const clio = (trouble: Parameters<typeof clioWords>[0]) => {
        const { trouble: text, advice } = clioWords(trouble);
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
        <h3>Open a file from your firm</h3>
        <p class="soft">A setup file, or a shared connection made for you. The passphrase comes apart from it.</p>
      </div>
      <div class="field">
        <label for={`${id}-file`}>File</label>
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
        <label for={`${id}-passphrase`}>Passphrase</label>
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
      {words && <Notice tone="bad" text={words.text} advice={words.advice} />}
      {done && <Notice tone="plain" text="Connected. Your matters are being fetched." />}
      <div class="form-end">
        {busy === 'use' && (
          <span class="soft" role="status">
            Waiting for Clio…
          </span>
        )}
        <button type="submit" class="primary" disabled={busy !== null}>
          {opened ? 'Connect' : 'Open'}
        </button>
      </div>
    </form>
  );
}
