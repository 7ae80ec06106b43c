import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { Review } from './review.tsx';
import { surfaceOf } from './state/surface.ts';

document.documentElement.dataset.surface = surfaceOf(window);
installMatterline();
const root = document.getElementById('app');
if (root) render(<Review />, root);
