export { askRecorder, retire, retireRecorder } from './control.ts';
export {
  type CallerGreeting,
  type DiagnosisWord,
  isNewer,
  parseCallerGreeting,
  type RecorderGreeting,
  type Surroundings,
  surroundingsOf,
} from './greeting.ts';
export { greetRecorder, type RecorderLink, reachRecorder } from './link.ts';
export { type LockOutcome, takeLock } from './lock.ts';
export { type LocalPlace, localPlace, makePrivateFolder, runtimeFolder } from './place.ts';
