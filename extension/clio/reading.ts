import { cleanText, isDay } from '../../shared/index.ts';

/** A JSON object from outside: any key may be missing, null or of another type than promised. */
export type Fields = Record<string, unknown>;

/** The object itself, or null when it is none. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** Parsed JSON, or undefined when the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A record's id: a positive whole number. */
export function idOf(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null;
}

/** The id inside a nested record such as `matter{id}`. */
export function nestedId(value: unknown): number | null {
  return idOf(fieldsOf(value)?.id);
}

/** A nested record with id and name, such as `client{id,name}`. */
export function namedOf(value: unknown): { id: number; name: string } | null {
  const fields = fieldsOf(value);
  const id = idOf(fields?.id);
  return id === null ? null : { id, name: lineOf(fields?.name) ?? '' };
}

/** Text for one line: cleaned and capped; null when it is none or empty. */
export function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return cleanText(value) || null;
}

/** Text exactly as it came. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function flagOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A calendar day. */
export function dayOf(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

/** An ISO-8601 timestamp as epoch milliseconds. */
export function instantOf(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
