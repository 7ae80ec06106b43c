import type { Finding } from '../../shared/index.ts';
import type { Machine } from '../install/index.ts';
import type { Examined } from '../local/index.ts';
import type { MicrophoneWatch } from '../microphone/index.ts';
import type { Observer } from '../observe/index.ts';
import { admittedFindings } from './admitted.ts';
import { boxedFindings } from './boxed.ts';
import { complaintFindings } from './complaint.ts';
import { dataFindings } from './data.ts';
import { firefoxPolicyFindings } from './firefox-policy.ts';
import { gnomeFindings } from './gnome.ts';
import { installationFindings } from './installation.ts';
import { laidSetupFindings } from './laid-setup.ts';
import { logindFinding } from './logind.ts';
import { launchdFindings, macSightFindings } from './macos.ts';
import { microphoneFinding } from './microphone.ts';
import { namedFolderFindings } from './named-folders.ts';
import { nodeFinding } from './node.ts';
import { placeFindings } from './place.ts';
import { policyFindings } from './policies.ts';
import { windowsPolicyFindings } from './policies-windows.ts';
import { recorderFindings } from './recorder.ts';
import { jsonReport, textReport } from './report.ts';
import { sightFindings } from './sight.ts';

export interface DoctorParts {
  machine: Machine;
  /** The version of Node that runs this, and that of the helper. */
  node: string;
  version: string;
  observer: Observer;
  /** What tells of calls; null where the attorney does not want them noticed. */
  microphone: MicrophoneWatch | null;
  /** Asks this user's recorder for its own account. */
  ask(): Promise<Examined>;
  json: boolean;
  say(line: string): void;
}

async function collect({ machine, node, version, observer, microphone, ask }: DoctorParts): Promise<Finding[]> {
  const linux = machine.system === 'linux';
  const examined = await ask();
  return [
    nodeFinding(node),
    ...(machine.system === 'macos' ? macSightFindings(examined, machine, observer) : await sightFindings(observer)),
    ...(linux ? [...gnomeFindings(machine), logindFinding(machine)] : []),
    await microphoneFinding(microphone, linux),
    ...installationFindings(machine, version),
    ...admittedFindings(machine),
    ...laidSetupFindings(machine),
    ...(machine.system === 'macos' ? await launchdFindings(machine) : []),
    ...(linux ? [...policyFindings(machine), ...firefoxPolicyFindings(machine), ...boxedFindings(machine)] : []),
    ...windowsPolicyFindings(machine),
    ...dataFindings(machine),
    ...(await namedFolderFindings(machine, Date.now())),
    ...placeFindings(machine),
    ...recorderFindings(examined, version),
    ...complaintFindings(machine),
  ];
}

/**
 * Looks at every link from the browser to the observer and says in plain words what works, what does not and what to
 * do, without a word of any title. Resolves with whether nothing is wrong.
 */
export async function doctor(parts: DoctorParts): Promise<boolean> {
  const findings = await collect(parts);
  parts.say(parts.json ? jsonReport(parts.version, findings) : textReport(findings));
  return findings.every(({ state }) => state !== 'wrong');
}
