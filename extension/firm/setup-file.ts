import { readFirmSettings, type SettingsProblem, writtenSettings } from './read-settings.ts';
import type { FirmSettings } from './settings.ts';

/** What an attorney needs to connect as herself: the firm's Clio application and what the firm settled. No token. */
export interface Setup {
  /** Epoch milliseconds. */
  made: number;
  /** The account in which it was made, empty where there was none. */
  firm: string;
  region: NonNullable<FirmSettings['region']>;
  clientId: string;
  clientSecret: string;
  /** The redirect addresses that the application has. */
  redirects: string[];
  settings: FirmSettings;
}

const SECRET = /^[\x21-\x7e]{1,500}$/;

function linesOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((line): line is string => typeof line === 'string' && line.length <= 500).slice(0, 20)
    : [];
}

/** What goes into the file. */
export function writeSetup({ settings, ...rest }: Setup): Record<string, unknown> {
  return { ...rest, settings: writtenSettings(settings) };
}

/** A client id or secret that can be one. */
export function isCredential(value: unknown): value is string {
  return typeof value === 'string' && SECRET.test(value);
}

/** An instant that can be when a file was made; 0 where it cannot. */
export function instantOf(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
}

/** One line of text for a screen, empty where there is none. */
export function lineOf(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed().replace(/\p{C}/gu, ' ').trim().slice(0, 200) : '';
}

/**
 * What an opened setup file holds, or null where it holds no application to connect with: nobody but a program of ours
 * seals a file, but not every program of ours is without faults.
 */
export function readSetup(content: unknown): { setup: Setup; problems: SettingsProblem[] } | null {
  if (typeof content !== 'object' || content === null) return null;
  const { made, firm, region, clientId, clientSecret, redirects, settings } = content as Record<string, unknown>;
  const place = readFirmSettings({ region }).settings.region;
  if (!place || !isCredential(clientId) || !isCredential(clientSecret)) return null;
  const read = readFirmSettings(settings ?? {});
  return {
    setup: {
      made: instantOf(made),
      firm: lineOf(firm),
      region: place,
      clientId,
      clientSecret,
      redirects: linesOf(redirects),
      settings: read.settings,
    },
    problems: read.problems,
  };
}
