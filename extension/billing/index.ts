export { apportion } from './apportion.ts';
export { cleanTitle, draftNarrative, type TitleUse } from './narrative.ts';
export { decimalHours, secondsInClio } from './rounding.ts';
