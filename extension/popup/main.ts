import { beginReading } from './state/preload.ts';

beginReading();
void import('./page.tsx');
