import { render } from 'preact';
import { Reports } from './reports.tsx';

const root = document.getElementById('app');
if (root) render(<Reports />, root);
