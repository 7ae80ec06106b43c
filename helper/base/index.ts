export { ADMINISTRATOR, readAdministered } from './administered.ts';
export {
  type Admitted,
  admittedFile,
  type ListTrouble,
  NOBODY_ADMITTED,
  parseAdmitted,
  readAdmitted,
} from './admitted.ts';
export { awakeClock } from './awake.ts';
export { BROWSERS, type Browser, isBrowser } from './browser-names.ts';
export { createByteQueue } from './bytes.ts';
export { checkoutOf, holdsSandboxBuild, SANDBOX_FLAG } from './checkout.ts';
export { type Clock, createClock, SYSTEM_CLOCKS } from './clock.ts';
export { absolute, dataFolder, type Environment, homeFolder } from './folders.ts';
export { createFrameDecoder, encodeFrame } from './framing.ts';
export { laidSetupFile, readLaidSetup } from './laid-setup.ts';
export { type Launchctl, launchctl, launchdDomain, launchdJob, openBundle } from './launchd.ts';
export { MAC_APP, recorderCommand, STARTER } from './starter.ts';
export { pathsOf, type System, systemOf } from './system.ts';
export { isSystemError } from './system-error.ts';
export { inOtherHands, isOpen, type OtherHands, ownHands, type Trust, wayTo } from './trust.ts';
