import { badRequest } from '../server/refusal.ts';
import type { Schema } from './schemas.ts';

/**
 * One record as it would be with every field asked for; what the firm does not have is absent. A function stands for a
 * value that is worked out only when it is asked for: a page of two hundred records asks for few of them.
 */
export interface Row {
  [field: string]: unknown;
}

/** The value of a field, worked out. */
export function workedOut(row: Row, name: string): unknown {
  const value = row[name];
  return typeof value === 'function' ? value() : value;
}

/** Chosen fields; for an association, the names below it. */
export type Selection = Map<string, readonly string[] | null>;

const DEFAULTS = ['id', 'etag'];

function wrong(name: string) {
  return badRequest('InvalidFields', `${name} is not a valid field`);
}

/** Splits at the commas outside braces; a second level of braces is refused. */
function split(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth < 0 || depth > 1) {
      throw badRequest('InvalidFields', 'fields may name the fields of a record and of its associations, no deeper');
    }
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  if (depth !== 0) throw badRequest('InvalidFields', 'a brace in fields is not closed');
  return parts;
}

/**
 * Reads `fields=`: names separated by commas, an association's own fields in braces. Without the parameter only `id`
 * and `etag` are chosen; likewise for an association named without braces.
 * @throws Refusal 400 InvalidFields naming the first field that the resource does not have
 */
export function parseFields(text: string | undefined, schema: Schema): Selection {
  const chosen: Selection = new Map();
  if (text === undefined) {
    for (const name of DEFAULTS) chosen.set(name, null);
    return chosen;
  }
  for (const part of split(text)) {
    const [, name = '', braces, inner = ''] = /^([a-z_0-9]+)(\{(.*)\})?$/.exec(part) ?? [];
    if (name === '' || chosen.has(name)) throw wrong(part === '' ? '(nothing)' : part);
    const below = Object.hasOwn(schema.one, name)
      ? schema.one[name]
      : Object.hasOwn(schema.many, name)
        ? schema.many[name]
        : undefined;
    if (below === undefined) {
      if (braces !== undefined || !schema.own.includes(name)) throw wrong(part);
      chosen.set(name, null);
    } else if (braces === undefined) {
      const some = DEFAULTS.filter((field) => below.includes(field));
      chosen.set(name, some);
    } else {
      const names = inner.split(',');
      const unknown = names.find((field) => !below.includes(field));
      if (unknown !== undefined) throw wrong(`${name}{${unknown}}`);
      chosen.set(name, names);
    }
  }
  return chosen;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => below(item, names));
  return isRow(value) ? Object.fromEntries(names.map((name) => [name, workedOut(value, name) ?? null])) : null;
}

/** The chosen fields of one record, in the order asked for. What the firm does not have is null, or an empty list. */
export function pick(row: Row, chosen: Selection, schema: Schema): Row {
  const answer: Row = {};
  for (const [name, names] of chosen) {
    const value = workedOut(row, name) ?? (Object.hasOwn(schema.many, name) ? [] : null);
    answer[name] = names === null ? value : below(value, names);
  }
  return answer;
}

/** A record with every value worked out, at any depth. */
export function whole(row: Row): Row {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return isRow(value) ? whole(value) : value;
  };
  return Object.fromEntries(Object.keys(row).map((name) => [name, plain(workedOut(row, name))]));
}
