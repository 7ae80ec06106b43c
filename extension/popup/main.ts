import { installMatterline } from '../sandbox-door.ts';
import { beginReading } from './state/first-reading.ts';

// The worker reads the day while the browser reads the rest of the page.
beginReading();
installMatterline();
void import('./begin.ts');
