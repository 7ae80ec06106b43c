export { endAllBelow, endAllUsers, startForAll, type UsersRecorder } from './all-users.ts';
export {
  askRecorder,
  type Examined,
  examineRecorder,
  retire,
  retireRecorder,
  type Stopped,
  stopRecorder,
} from './control.ts';
export {
  type CallerGreeting,
  type DiagnosisWord,
  isNewer,
  parseCallerGreeting,
  parseTurnWord,
  type RecorderGreeting,
  type Surroundings,
  surroundingsOf,
  type TurnWord,
} from './greeting.ts';
export { takeHold } from './hold.ts';
export { greetRecorder, type Reached, type RecorderLink, reachRecorder } from './link.ts';
export { type Lock, type LockOutcome, takeLock } from './lock.ts';
export { type LocalPlace, localPlace, lockIn, passedOver, renewedPipe, runtimeFolder, writtenPipe } from './place.ts';
export { keepingTrouble, makePrivateFolder, privateTrouble } from './private-folder.ts';
