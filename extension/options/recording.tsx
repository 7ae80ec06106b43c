import type { StateView } from '../messages.ts';
import { HelperNotice, helperWords, momentText } from '../ui/index.ts';

const PLATFORMS: Record<NonNullable<StateView['platform']>, string> = {
  'linux-x11': 'Linux, X11',
  'linux-wayland': 'Linux, Wayland',
  macos: 'macOS',
  windows: 'Windows',
};

/** What the helper is doing, and the agreement under which it does. */
export function Recording({ state }: { state: StateView }) {
  const words = helperWords(state.helper);
  return (
    <>
      <h2>Recording</h2>
      <div class="card panel">
        <div class="panel-head">
          <div>
            <h3>Helper</h3>
            <p class="soft">
              {state.helperVersion ? `Version ${state.helperVersion}` : 'Not seen yet'}
              {state.platform ? ` · ${PLATFORMS[state.platform]}` : ''}
            </p>
          </div>
          <span class="soft status">
            <i class={`dot ${words.tone}`} /> {words.label}
          </span>
        </div>
        <HelperNotice view={state.helper} />
        <dl class="facts">
          <dt>What is recorded</dt>
          <dd>Which window is in front, its title and its program, and for how long. Private windows are left out.</dd>
          <dt>Where it stays</dt>
          <dd>On this computer, in this browser profile. Only entries that you approve are sent, and only to Clio.</dd>
          {state.consent !== null && (
            <>
              <dt>Agreed</dt>
              <dd>{momentText(state.consent)}</dd>
            </>
          )}
        </dl>
      </div>
    </>
  );
}
