export { BROWSERS, type Browser, isBrowser, systemOf } from './browsers.ts';
export { checkInstallation, type Finding } from './check.ts';
export { dataFolder, type Environment } from './folders.ts';
export { install, type Setting, uninstall } from './install.ts';
export type { Choice } from './targets.ts';
