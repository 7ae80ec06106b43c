import { render } from 'preact';
import { installMatterline } from '../sandbox-door.ts';
import { Reports } from './reports.tsx';

installMatterline();
const root = document.getElementById('app');
if (root) render(<Reports />, root);
