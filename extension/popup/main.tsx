import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { beginReading } from './state/preload.ts';
import { surfaceOf } from './state/surface.ts';

// The worker reads the day while the browser reads the rest of the page.
beginReading();
document.documentElement.dataset.surface = surfaceOf(window);
installMatterline();
void import('./review.tsx').then(({ Review }) => {
  const root = document.getElementById('app');
  if (root) render(<Review />, root);
});
