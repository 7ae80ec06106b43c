import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { beginWithFirm } from '../ui/index.ts';
import { Options } from './options.tsx';

installMatterline();
const root = document.getElementById('app');
if (root) render(<Options />, root);
beginWithFirm();
