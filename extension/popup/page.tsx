import { render } from 'preact';
import { beginWithFirm } from '../ui/index.ts';
import { Review } from './review.tsx';
import { markPage } from './state/kept-dialogs.ts';
import { surfaceOf } from './state/surface.ts';

document.documentElement.dataset.surface = surfaceOf(window);
markPage();
const root = document.getElementById('app');
if (root) render(<Review />, root);
beginWithFirm();
