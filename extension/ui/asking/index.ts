// How a page asks the worker. Knows no words: a page's first script may ask before they are there.

export { CallFailed } from './calling.ts';
export { exportParts } from './export-parts.ts';
export { beginWithFirm, call, onActed, onChanged, type ReadFailure, readFailure } from './worker.ts';
