import { render } from 'preact';
import { beginWithFirm } from '../ui/index.ts';
import { Options } from './options.tsx';

const root = document.getElementById('app');
if (root) render(<Options />, root);
beginWithFirm();
