import { beginReading } from './first-reading.ts';

beginReading();
void import('./page.tsx');
