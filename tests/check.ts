import { QUICK } from './runs.ts';
import { LINT, runAll, TYPES } from './steps.ts';

// `npm run check`: what can be told within a minute, with nothing installed besides the npm packages.

process.env[QUICK] = 'yes';

await runAll([TYPES, LINT], [['unit']]);
