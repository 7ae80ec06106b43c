import type { Diagnosis } from '../../../shared/index.ts';
import type { StateView } from '../../messages/state.ts';
import { browserText, counted, HelperNotice, HelperRemarks, helperWords, PauseMenu } from '../../ui/index.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useDiagnosis } from './use-diagnosis.ts';

const PLATFORMS: Record<NonNullable<StateView['platform']>, string> = {
  'linux-x11': 'Linux, X11',
  'linux-wayland': 'Linux, Wayland',
  macos: 'macOS',
  windows: 'Windows',
};

/** On this page everything of the last days is shown. Milliseconds. */
const LAST_DAYS = 7 * 86_400_000;

/** A size on disk: "312 bytes", "38 kB", "64 MB". */
function sizeText(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${Math.ceil(kilobytes)} kB`
    : `${(kilobytes / 1024).toFixed(kilobytes < 10_240 ? 1 : 0)} MB`;
}

function waitingText({ journal: { first, last }, bytes, limit }: Diagnosis): string {
  const count = last - first + 1;
  if (count <= 0) return 'Nothing: all of it is stored here';
  return `${counted(count, 'observation', 'observations')}, ${sizeText(bytes)} of at most ${sizeText(limit)}`;
}

/** What a person who helps would ask for; no title is in it. */
function detailsText({ helper, node, observer, pid, journal, bytes, limit, trouble, holder }: Diagnosis): string {
  return [
    `Helper ${helper}, Node ${node}, process ${pid}`,
    `Sees windows through ${observer}`,
    `Journal ${journal.id}: ${journal.first} to ${journal.last}, ${bytes} of ${limit} bytes`,
    `Trouble with keeping: ${trouble ?? 'none'}`,
    `Recorded in: ${holder ?? 'no browser yet'}`,
  ].join('\n');
}

/** How the helper stands, who holds the timeline, and the way to pause. */
export function RecordingHelper({ state }: { state: StateView }) {
  const { helper: view } = state;
  const { tone, label } = helperWords(view);
  const diagnosis = useDiagnosis(state);
  const now = Date.now();
  const connected = diagnosis !== null && view.kind !== 'off';
  return (
    <div class="card panel" data-helper={view.kind}>
      <div class="panel-head">
        <div>
          <h3>Helper</h3>
          <p class="soft">
            {state.helperVersion ? `Version ${state.helperVersion}` : 'Not seen yet'}
            {state.platform ? ` · ${PLATFORMS[state.platform]}` : ''}
          </p>
        </div>
        <div class="acts">
          <span class="soft status" role="status">
            <i class={`dot ${tone}`} /> {label}
          </span>
          {(view.kind === 'recording' || view.kind === 'blind') && <PauseMenu>Pause…</PauseMenu>}
        </div>
      </div>
      <HelperNotice view={view} />
      <HelperRemarks remarks={state.remarks} shown={{ start: now - LAST_DAYS, end: now }} now={now} />
      {connected && view.kind !== 'elsewhere' && (
        <dl class="facts">
          <dt>Recorded in</dt>
          <dd>This profile{diagnosis.holder ? ` (${browserText(diagnosis.holder)})` : ''}</dd>
          <dt>Waits in the helper</dt>
          <dd>{waitingText(diagnosis)}</dd>
        </dl>
      )}
      {connected && (
        <details>
          <summary>Details for support</summary>
          <pre>{detailsText(diagnosis)}</pre>
          <CopyButton text={detailsText(diagnosis)} label="Copy" />
        </details>
      )}
    </div>
  );
}
