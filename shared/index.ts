export { createFresh, createLasting, createSerial, createSingleFlight } from './flight.ts';
export * from './identity.ts';
export * from './json.ts';
export * from './time.ts';
export { showsSame, type Titled, titledKey, titledOf } from './titled.ts';
export * from './titles/exclusions.ts';
export { codeAt } from './titles/fold/code-at.ts';
export { type Folded, fold, sourceOf } from './titles/fold/fold.ts';
export { bareWords, findWords, foldedWords, wordsIn } from './titles/fold/words.ts';
export { isUnmarkedBrowser } from './titles/private/app.ts';
export * from './titles/private/rule.ts';
export type { Purpose, Work } from './titles/programs/kinds.ts';
export { mayBeInCall } from './titles/programs/microphones.ts';
export { isTelephone, namesSite } from './titles/programs/purpose.ts';
export { legendsIn } from './titles/read/legends.ts';
export { mailWithoutSubject } from './titles/read/no-subject.ts';
export { isOwnPage } from './titles/read/own-page.ts';
export type { Piece, PieceKind, Range, Shows, Talk, TitlePart, TitleParts } from './titles/read/parts.ts';
export { aboutOf, readTitle } from './titles/read/read-title.ts';
export { isPlace, isSearchPage } from './titles/read/shows.ts';
export { isPrivateSubject } from './titles/wording/private-subjects.ts';
export type { Robot } from './titles/wording/robots.ts';
export { listedWords } from './titles/wording/wording.ts';
export { type ByCode, byCode } from './wire/by-code.ts';
export { configuration } from './wire/configuration.ts';
export { diagnosis } from './wire/diagnosis.ts';
export {
  type Finding,
  type Mend,
  type Subject,
  type Trouble,
  toldExamination,
} from './wire/examination.ts';
export * from './wire/faults.ts';
export { fields, isFields } from './wire/fields.ts';
export { mendSamples } from './wire/mend.ts';
export * from './wire/parse.ts';
export * from './wire/protocol.ts';
export * from './wire/sample.ts';
export type { WorkerFaults } from './wire/worker-faults.ts';
