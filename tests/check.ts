import { LINT, runAll, TYPES } from './steps.ts';

// `npm run check`: what can be told within a minute, with nothing installed besides the npm packages.

await runAll([TYPES, LINT], [['unit']]);
