// The words of the screens. Each language is a folder with the same sentences; what pages and worker show comes from here,
// in one of them: the language that the attorney chose, else the browser's. README.md says how to add one.
//
// A page's first script awaits `speakFor` before it loads the page. Whoever imports words may then read them at once.

/** What the administrator who fills in a policy reads: their tools have one text, in English. */
export { policy } from './en/policy.ts';
export { keepChoice, languageOf } from './formats/choice.ts';
export { locale } from './formats/locale.ts';
export { speakFor } from './speak.ts';
export {
  common,
  dialogs,
  entryReasons,
  evidence,
  example,
  findings,
  further,
  keyGroups,
  language,
  options,
  popup,
  refusals,
  reports,
  troubles,
  unsent,
  views,
  welcome,
} from './spoken.ts';
export { speakInWorker, worker } from './worker.ts';
