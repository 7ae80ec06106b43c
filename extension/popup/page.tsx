import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { Review } from './review.tsx';
import { placeOf } from './state/surface.ts';

document.documentElement.dataset.place = placeOf(window);
installMatterline();
const root = document.getElementById('app');
if (root) render(<Review />, root);
