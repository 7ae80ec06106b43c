import { render } from 'preact';
import { beginWithFirm } from '../ui/index.ts';
import { Welcome } from './welcome.tsx';

const root = document.getElementById('app');
if (root) render(<Welcome />, root);
beginWithFirm();
