export { buildPrograms } from './build.ts';
export { fetchWindowsParts, type WindowsParts } from './parts.ts';
export { startWine, type Wine, type WineProgram } from './wine.ts';
export { untilWritten } from './written.ts';
