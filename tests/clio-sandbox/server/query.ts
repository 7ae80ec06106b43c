import { isDay } from '../../../shared/index.ts';
import { badRequest } from './refusal.ts';

/** What a query parameter may hold. A list of words stands for an enumeration, several of which may be given by commas. */
export type Kind = 'text' | 'flag' | 'id' | 'ids' | 'instant' | 'date' | readonly string[];

/** The query parameters that an operation knows. */
export type QuerySpec = Readonly<Record<string, Kind>>;

/** A checked query. Absent parameters are undefined. */
export interface Query {
  text(name: string): string | undefined;
  flag(name: string): boolean | undefined;
  /** An id; null for the word `null`, with which Clio finds records without the association. */
  id(name: string): number | null | undefined;
  /** A test of one id by the filter of that name; every id passes where it is absent. */
  sameId(name: string): (value: number | null) => boolean;
  ids(name: string): ReadonlySet<number> | undefined;
  /** Epoch milliseconds. */
  instant(name: string): number | undefined;
  words(name: string): string[] | undefined;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const ID = /^[1-9]\d{0,15}$/;

function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text));
}

function fits(value: string, kind: Kind): boolean {
  if (typeof kind !== 'string') return value.split(',').every((word) => kind.includes(word));
  if (kind === 'flag') return value === 'true' || value === 'false';
  if (kind === 'id') return value === 'null' || ID.test(value);
  if (kind === 'ids') return ID.test(value);
  if (kind === 'instant') return isInstant(value);
  if (kind === 'date') return isDay(value);
  return true;
}

/**
 * Checks a query string against the parameters an operation knows.
 * @throws Refusal 400 SandboxUnknownParameter for a name it does not know (Clio drops such a name in silence and then
 * answers with the whole account), 400 InvalidParameter for a value of the wrong kind or a name given twice
 */
export function readQuery(given: URLSearchParams, spec: QuerySpec): Query {
  const values = new Map<string, string[]>();
  for (const [name, value] of given) {
    const kind = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (kind === undefined) {
      throw badRequest('SandboxUnknownParameter', `${name} is not a parameter here; Clio would ignore it in silence`);
    }
    if (!fits(value, kind)) throw badRequest('InvalidParameter', `${name} has a value that does not fit`);
    const before = values.get(name) ?? [];
    if (before.length > 0 && kind !== 'ids') throw badRequest('InvalidParameter', `${name} is given twice`);
    values.set(name, [...before, value]);
  }
  const text = (name: string) => values.get(name)?.[0];
  const through =
    <T>(read: (value: string) => T) =>
    (name: string) => {
      const value = text(name);
      return value === undefined ? undefined : read(value);
    };
  const id = through((value) => (value === 'null' ? null : Number(value)));
  return {
    text,
    id,
    flag: through((value) => value === 'true'),
    sameId(name) {
      const wanted = id(name);
      return (value) => wanted === undefined || wanted === value;
    },
    ids: (name) => {
      const given = values.get(name);
      return given === undefined ? undefined : new Set(given.map(Number));
    },
    instant: through((value) => Date.parse(value)),
    words: through((value) => value.split(',')),
  };
}
