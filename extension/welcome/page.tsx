import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { beginWithFirm } from '../ui/index.ts';
import { Welcome } from './welcome.tsx';

installMatterline();
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
beginWithFirm();
