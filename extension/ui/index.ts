export {
  beginWithFirm,
  CallFailed,
  call,
  exportParts,
  onActed,
  onChanged,
  type ReadFailure,
  readFailure,
} from './asking/index.ts';
export { clioWords } from './clio-words.ts';
export { evidenceText } from './evidence-words.ts';
export {
  clioText,
  clockOn,
  clockRange,
  clockText,
  dayRange,
  dayText,
  hourText,
  momentText,
  monthText,
  weekdayText,
  workedText,
} from './format.ts';
export { browserText, helperLabel } from './helper-label.ts';
export { HelperNotice, TO_INSTALL } from './helper-notice.tsx';
export { PauseMenu } from './helper-pause.tsx';
export { HelperRemarks } from './helper-remarks.tsx';
export { helperWords, holderText, type Words } from './helper-words.ts';
export { isolated } from './isolated.ts';
export { MarkedTitle } from './marked-title.tsx';
export { MatterCombobox } from './matter-combobox.tsx';
export { MatterLine } from './matter-line.tsx';
export { matterNumber } from './matter-number.ts';
export { NoAnswer } from './no-answer.tsx';
export { Notice } from './notice.tsx';
export { reasonsText } from './reason-words.ts';
export { Rich } from './rich.tsx';
export { csvLine } from './sharing/csv.ts';
export { NamesHidden, useNames } from './sharing/hidden-names.ts';
export { saveFile } from './sharing/save-file.ts';
export { withoutNames } from './sharing/without-names.ts';
export { type LinePart, lineParts, TitleLine } from './title-line.tsx';
export { UnsentOffers } from './unsent-offers.tsx';
export { useMenu } from './use-menu.ts';
export { usePreview } from './use-preview.ts';
export { useRulePreview } from './use-rule-preview.ts';
export { useView } from './use-view.ts';
