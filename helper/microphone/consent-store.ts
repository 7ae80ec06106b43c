import { win32 } from 'node:path';
import { cleanText } from '../../shared/index.ts';
import { namesOf } from './microphone.ts';

/** What Windows keeps of a program's use of the microphone: `CapabilityAccessManager\ConsentStore\microphone`. */
export interface ConsentRecord {
  /** The name of its key: a package's family name, or the path of a program with `#` for `\`. */
  key: string;
  packaged: boolean;
  /** LastUsedTimeStart and LastUsedTimeStop, in units of 100 ns since 1601; null where they are not there. */
  start: bigint | null;
  stop: bigint | null;
}

/** What the program of a package is called where its windows bear another name than the package. */
const PACKAGES: Readonly<Record<string, string>> = {
  // Package names as the Microsoft Store lists them; the programs are those of their manifests.
  msteams: 'ms-teams',
  microsoftteams: 'msteams',
  'microsoft.skypeapp': 'Skype',
  'microsoft.yourphone': 'PhoneExperienceHost',
  '5319275a.whatsappdesktop': 'WhatsApp',
  'microsoft.windowssoundrecorder': 'SoundRec',
};

const BETWEEN_EPOCHS_MS = 11_644_473_600_000;

/** Milliseconds since 1970 of a FILETIME. */
export function instantOf(filetime: bigint): number {
  return Number(filetime / 10_000n) - BETWEEN_EPOCHS_MS;
}

function appOf({ key, packaged }: ConsentRecord): string {
  if (!packaged) return win32.basename(key.replaceAll('#', '\\')).replace(/\.exe$/i, '');
  const name = key.replace(/_[^_]*$/, '');
  return PACKAGES[name.toLowerCase()] ?? name;
}

/**
 * The programs that use the microphone: those of which Windows knows a start and no end. One that was running when the
 * computer lost its power may stay so for ever.
 * @param boot when the computer was started, epoch milliseconds
 */
export function usersIn(records: readonly ConsentRecord[], boot: number): string[] {
  const using = records.flatMap((record) => {
    const { start, stop } = record;
    if (start === null || start === 0n || stop !== 0n || instantOf(start) < boot) return [];
    return [{ app: cleanText(appOf(record)), start }];
  });
  using.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return namesOf(using.map(({ app }) => app));
}
