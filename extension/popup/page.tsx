import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { placeOf } from './place.ts';
import { Review } from './review.tsx';

document.documentElement.dataset.place = placeOf(window);
installMatterline();
const root = document.getElementById('app');
if (root) render(<Review />, root);
