import { beginReading } from './state/first-reading.ts';

// The worker reads the day while the browser reads the rest of the page.
beginReading();
void import('./begin.ts');
