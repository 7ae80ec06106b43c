import * as v from 'valibot';
import { credentialSchema, instantSchema, nameSchema } from './file-schemas.ts';
import { type MoreSettings, readFirmSettings, type SettingsProblem, writtenSettings } from './read-settings.ts';
import { valueSchemas } from './schemas.ts';
import type { FirmSettings } from './settings.ts';

/** Redirect addresses in one file at most; what is no address of that length is left out. */
const MAX_REDIRECTS = 20;
const redirectSchema = v.pipe(v.string(), v.maxLength(500));

/**
 * What an attorney needs to connect under their own name: the firm's Clio application and what the firm settled. No
 * token.
 */
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

/** What goes into the file. */
export function writeSetup({ settings, ...rest }: Setup): Record<string, unknown> {
  return { ...rest, settings: writtenSettings(settings) };
}

const setupSchema = v.object({
  made: instantSchema,
  firm: nameSchema,
  region: valueSchemas.region,
  clientId: credentialSchema,
  clientSecret: credentialSchema,
  redirects: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((lines) => lines.filter((line) => v.is(redirectSchema, line)).slice(0, MAX_REDIRECTS)),
    ),
    [],
  ),
  settings: v.unknown(),
});

/**
 * What an opened setup file holds, or null where it holds no application to connect with: nobody but a program of ours
 * seals a file, but not every program of ours is without faults.
 * @param more as for the settings of a policy
 */
export function readSetup(content: unknown, more?: MoreSettings): { setup: Setup; problems: SettingsProblem[] } | null {
  const file = v.safeParse(setupSchema, content, { abortEarly: true });
  if (!file.success) return null;
  const { settings, problems } = readFirmSettings(file.output.settings ?? {}, more);
  return { setup: { ...file.output, settings }, problems };
}
