import { makeDeb } from './deb.ts';
import { makeFirmZip } from './firm.ts';
import { makeMacZip } from './mac.ts';
import type { Making } from './making.ts';
import { makeMsi } from './msi.ts';
import { makeBill } from './sbom.ts';
import { makeSetup } from './setup.ts';
import { makeSourceZip } from './source.ts';
import { makeStoreZip } from './store.ts';
import { makeTarball } from './tarball.ts';

/** One kind of package. */
export interface Target {
  file(version: string): string;
  /** The programs that make it, each with the package of Debian that brings it. */
  tools: Readonly<Record<string, string>>;
  make(making: Making): Promise<void>;
}

const MAC_TOOLS = { clang: 'clang', 'ld.lld': 'lld' };

/** Everything that is made from one commit. */
export const TARGETS = {
  tarball: {
    file: (version) => `matterline-${version}-linux-x64.tar.xz`,
    tools: { tar: 'tar', xz: 'xz-utils' },
    make: makeTarball,
  },
  deb: {
    file: (version) => `matterline_${version}_amd64.deb`,
    tools: { 'dpkg-deb': 'dpkg' },
    make: makeDeb,
  },
  setup: {
    file: (version) => `matterline-${version}-setup.exe`,
    tools: { makensis: 'nsis', 'x86_64-w64-mingw32-gcc': 'gcc-mingw-w64-x86-64' },
    make: makeSetup,
  },
  msi: {
    file: (version) => `matterline-${version}-x64.msi`,
    tools: {
      wixl: 'wixl',
      msibuild: 'msitools',
      faketime: 'faketime',
      'x86_64-w64-mingw32-gcc': 'gcc-mingw-w64-x86-64',
    },
    make: makeMsi,
  },
  'mac-arm64': {
    file: (version) => `matterline-${version}-macos-arm64.zip`,
    tools: MAC_TOOLS,
    make: (making) => makeMacZip('darwin-arm64', making),
  },
  'mac-x64': {
    file: (version) => `matterline-${version}-macos-x64.zip`,
    tools: MAC_TOOLS,
    make: (making) => makeMacZip('darwin-x64', making),
  },
  chrome: {
    file: (version) => `matterline-${version}-chrome.zip`,
    tools: {},
    make: (making) => makeStoreZip('chrome', making),
  },
  edge: {
    file: (version) => `matterline-${version}-edge.zip`,
    tools: {},
    make: (making) => makeStoreZip('chrome', making),
  },
  firefox: {
    file: (version) => `matterline-${version}-firefox.zip`,
    tools: {},
    make: (making) => makeStoreZip('firefox', making),
  },
  source: {
    file: (version) => `matterline-${version}-source.zip`,
    tools: { git: 'git' },
    make: makeSourceZip,
  },
  sbom: {
    file: (version) => `matterline-${version}-sbom.cdx.json`,
    tools: { npm: 'npm' },
    make: makeBill,
  },
  firm: {
    file: (version) => `matterline-${version}-firm.zip`,
    tools: { chromium: 'chromium' },
    make: makeFirmZip,
  },
} satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;

export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}
