// What is made for Windows, under wine. Whether browsers and the sign-in of a real Windows start it has to be seen there.
import { describe } from 'vitest';
import { missingPrograms } from '../helper/x-server.ts';
import { fetchWindowsParts } from '../windows/index.ts';
import { partsOutOfReach } from './parts-here.ts';
import { tryMsi } from './windows/msi.ts';
import { trySetup } from './windows/setup.ts';
import { useWindows } from './windows/stage.ts';
import { tryStarter } from './windows/starter.ts';

const TOOLS = [
  'wine',
  'wineserver',
  'Xvfb',
  'makensis',
  'openssl',
  'osslsigncode',
  'wixl',
  'msibuild',
  'msiinfo',
  'faketime',
  'x86_64-w64-mingw32-gcc',
  'x86_64-w64-mingw32-windres',
];
const missing = missingPrograms(TOOLS);
const parts =
  missing.length > 0
    ? `it needs ${missing.join(', ')}`
    : ((await partsOutOfReach('win-x64')) ?? (await fetchWindowsParts()));
if (typeof parts === 'string') console.warn(`skipped: the packages for Windows: ${parts}`);

describe.skipIf(typeof parts === 'string')('on Windows', () => {
  if (typeof parts === 'string') return;
  const stage = useWindows(parts);
  describe('the starter', () => tryStarter(stage, parts));
  describe('the setup', () => trySetup(stage));
  describe('the package for Windows Installer', () => tryMsi(stage));
});
