import { useEffect } from 'preact/hooks';
import type { HelperView } from '../messages/helper.ts';
import type { StateView } from '../messages/state.ts';
import { call, HelperNotice, TO_INSTALL } from '../ui/index.ts';
import { welcome } from '../ui/words/index.ts';
import { Step } from './step.tsx';
import { systemOf } from './system.ts';

const words = welcome.helper;

/** So often it is looked for while this page waits for it. Milliseconds. */
const LOOK_EVERY = 3000;

/** While it stands like that, it is there. */
const THERE: ReadonlySet<HelperView['kind']> = new Set(['recording', 'paused', 'blind', 'elsewhere', 'store']);

/** Whether the helper is found. */
export const isFound = ({ helper }: StateView) => THERE.has(helper.kind);

/** Looks for the helper again and again while it is missing and this page is looked at. */
function useLooking(missing: boolean): void {
  useEffect(() => {
    if (!missing) return;
    const timer = setInterval(() => {
      // One try that fails is followed by the next.
      if (document.visibilityState === 'visible') void call('helper.retry', {}).catch(() => undefined);
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [missing]);
}

/** The program that sees which window is in front: found by itself, else how to install it here. */
export function Helper({ state }: { state: StateView }) {
  const { helper, helperVersion, platform } = state;
  const agreed = helper.kind !== 'off';
  const found = isFound(state);
  const missing = helper.kind === 'missing';
  const toInstall = TO_INSTALL.has(helper.kind);
  useLooking(toInstall);
  const system = systemOf(navigator.userAgent);
  return (
    <Step number={2} title={words.title} standing={found ? 'done' : agreed ? 'now' : 'later'}>
      <p>{words.means}</p>
      {!agreed && <p class="soft">{words.afterAgreeing}</p>}
      {helper.kind === 'connecting' && (
        <p class="soft" role="status">
          {words.looking}
        </p>
      )}
      {missing && (
        <p role="status">
          <b>{words.notFound}</b>
        </p>
      )}
      {agreed && !missing && <HelperNotice view={helper} toSettingUp={false} />}
      {toInstall && (
        <>
          {system === null ? <p>{words.noneHere}</p> : <Install system={system} />}
          <p class="soft small">{words.notices}</p>
        </>
      )}
      {found && <p class="soft">{words.found(helperVersion, platform)}</p>}
    </Step>
  );
}

function Install({ system }: { system: NonNullable<ReturnType<typeof systemOf>> }) {
  return (
    <ul class="listed">
      {words.install[system].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
