import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STARTER } from '../helper/base/index.ts';
import { windowsIcon } from './icon.ts';
import { type Making, runTool, signed } from './making.ts';
import { ROOT } from './parts.ts';

const SOURCE = join(ROOT, 'packaging/windows/starter.c');
const COMPILER = 'x86_64-w64-mingw32-gcc';
const RESOURCES = 'x86_64-w64-mingw32-windres';

/** What Windows shows of the file: icon, version and name. */
function resources(version: string): string {
  const numbers = [...version.split('.'), '0', '0', '0'].slice(0, 4).join(',');
  const value = (name: string, text: string) => `      VALUE "${name}", "${text}"\n`;
  return `1 ICON "icon.ico"
1 VERSIONINFO
FILEVERSION ${numbers}
PRODUCTVERSION ${numbers}
FILEOS 0x40004
FILETYPE 1
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904b0"
    BEGIN
${value('CompanyName', 'Matterline')}${value('FileDescription', 'Matterline helper')}${value('FileVersion', version)}${value('ProductName', 'Matterline')}${value('ProductVersion', version)}    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
`;
}

/**
 * Builds the program that browsers and the sign-in start on Windows, in the folder for drafts.
 * @returns its path
 */
export async function buildStarter(making: Making): Promise<string> {
  const { version, scratch } = making;
  writeFileSync(join(scratch, 'icon.ico'), windowsIcon());
  writeFileSync(join(scratch, 'starter.rc'), resources(version));
  await runTool(RESOURCES, ['starter.rc', '-O', 'coff', '-o', 'resources.o'], making);
  const warnings = ['-Wall', '-Wextra', '-Werror'];
  // Without the time of the build, so that two builds are the same bytes.
  const link = ['-municode', '-mwindows', '-s', '-Wl,--no-insert-timestamp'];
  await runTool(COMPILER, ['-Os', ...warnings, SOURCE, 'resources.o', ...link, '-o', STARTER], making);
  const built = join(scratch, STARTER);
  await signed(built, making);
  return built;
}
