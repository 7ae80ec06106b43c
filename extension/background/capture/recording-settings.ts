import type { Configuration } from '../../../shared/index.ts';
import type { Exclusion, RecordingView } from '../../messages/helper.ts';

/** Within what the minutes without input may lie. */
const IDLE_MINUTES = { least: 1, most: 60 } as const;

/** So many rules of the longest kind still fit in one frame of the wire. */
const MOST_EXCLUSIONS = 100;
const LONGEST_WORDS = 200;

const DEFAULTS: RecordingView = {
  idleAfterMinutes: 10,
  exclusions: [],
  paused: false,
  resumeAt: null,
  keepCapturing: true,
};

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words of a rule, undefined where it names none, null where they cannot be read. */
function wordsOf(value: unknown): string | undefined | null {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return null;
  return value.toWellFormed().trim().slice(0, LONGEST_WORDS) || undefined;
}

/** A rule as it may be kept, or null where it names nothing. */
function exclusionOf(value: unknown): Exclusion | null {
  if (!isFields(value)) return null;
  const app = wordsOf(value.app);
  const title = wordsOf(value.title);
  // Half a rule would leave out more than she asked for, so one that is damaged goes.
  if (app === null || title === null || !(app || title)) return null;
  return { ...(app ? { app } : {}), ...(title ? { title } : {}) };
}

function minutesOf(value: unknown): number {
  const { least, most } = IDLE_MINUTES;
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
    ? (value as number)
    : DEFAULTS.idleAfterMinutes;
}

/** The settings from whatever is stored: each field that cannot be right takes its default, the others stay. */
export function readSettings(value: unknown): RecordingView {
  if (!isFields(value)) return DEFAULTS;
  const { idleAfterMinutes, exclusions, paused, resumeAt, keepCapturing, uncheckedTitles } = value;
  const isPaused = paused === true;
  return {
    idleAfterMinutes: minutesOf(idleAfterMinutes),
    exclusions: (Array.isArray(exclusions) ? exclusions : [])
      .map(exclusionOf)
      .filter((rule) => rule !== null)
      .slice(0, MOST_EXCLUSIONS),
    paused: isPaused,
    resumeAt: isPaused && typeof resumeAt === 'number' && Number.isSafeInteger(resumeAt) ? resumeAt : null,
    keepCapturing: typeof keepCapturing === 'boolean' ? keepCapturing : DEFAULTS.keepCapturing,
    ...(uncheckedTitles === true ? { uncheckedTitles } : {}),
  };
}

/** The settings as the helper takes them. */
export function configurationOf(settings: RecordingView): Configuration {
  return {
    idleAfterSeconds: settings.idleAfterMinutes * 60,
    exclusions: settings.exclusions,
    paused: settings.paused,
    pausedUntil: settings.resumeAt,
    keepCapturing: settings.keepCapturing,
    ...(settings.uncheckedTitles ? { uncheckedTitles: true } : {}),
  };
}
