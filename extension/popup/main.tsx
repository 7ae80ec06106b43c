import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { Popup } from './popup.tsx';

// The same page is the toolbar's popup, whose size it sets itself, and a tab, whose size it takes.
document.documentElement.dataset.place = new URLSearchParams(location.search).has('tab') ? 'tab' : 'popup';
installMatterline();
const root = document.getElementById('app');
if (root) render(<Popup />, root);
