import { describe, expect, it } from 'vitest';
import { hostManifest, manifestTrouble, programOfManifest } from '../../../helper/install/index.ts';
import { releaseIds } from '../../../shared/index.ts';

const WANTED = { family: 'chromium', sandbox: false } as const;
const FOLDER = 'C:\\Users\\Jörg & Co\\AppData\\Local\\Matterline';
const FILE = `${FOLDER}\\chromium\\com.matterline.helper.json`;
const STARTER = `${FOLDER}\\program\\matterline-helper.exe`;
const leadingTo = (program: string) => JSON.stringify(hostManifest(WANTED, program));
const troubleOf = (program: string, launcher: string) =>
  manifestTrouble({ text: leadingTo(program), path: FILE }, WANTED, launcher, 'windows');

describe('a host manifest', () => {
  it.each(['..\\program\\matterline-helper.exe', '../program/matterline-helper.exe', STARTER])(
    'leads on Windows from its own folder to the program, named as %s',
    (program) => {
      expect(programOfManifest(leadingTo(program), FILE, 'windows')).toBe(STARTER);
      expect(troubleOf(program, STARTER)).toBeNull();
    },
  );

  it('lets in the release wherever a browser has it from, and nobody else', () => {
    const origins = releaseIds('chromium').map((id) => `chrome-extension://${id}/`);
    expect(hostManifest(WANTED, STARTER).allowed_origins).toEqual(origins);
    const firefox = { family: 'firefox', sandbox: false } as const;
    expect(hostManifest(firefox, STARTER).allowed_extensions).toEqual(releaseIds('firefox'));
  });

  it('that leads elsewhere says so', () => {
    expect(troubleOf('matterline-helper.exe', STARTER)).toMatchObject({
      code: 'manifest-elsewhere',
      launcher: STARTER,
    });
    expect(troubleOf('C:\\other\\matterline-helper.exe', STARTER)).toMatchObject({
      code: 'manifest-elsewhere',
      launcher: STARTER,
    });
  });

  it('names its program whole on other systems, where browsers take no other', () => {
    const file = '/etc/chromium/native-messaging-hosts/com.matterline.helper.json';
    const text = leadingTo('../../opt/matterline/matterline-helper');
    expect(programOfManifest(text, file, 'linux')).toBe('../../opt/matterline/matterline-helper');
    expect(manifestTrouble({ text, path: file }, WANTED, '/opt/matterline/matterline-helper', 'linux')).not.toBeNull();
  });
});
