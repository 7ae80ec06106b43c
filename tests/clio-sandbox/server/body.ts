import { isDay } from '../../../shared/index.ts';
import { badRequest } from './refusal.ts';

/** What a body attribute may hold; an object stands for the attributes below it. */
export type Shape = 'text' | 'number' | 'flag' | 'date' | 'id' | { readonly [attribute: string]: Shape };
export type Attributes = { readonly [attribute: string]: Shape };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'flag') return typeof value === 'boolean';
  if (shape === 'number') return typeof value === 'number';
  if (shape === 'id') return Number.isSafeInteger(value) && Number(value) > 0;
  if (shape === 'date') return typeof value === 'string' && isDay(value);
  return isObject(value);
}

function check(value: Record<string, unknown>, shape: Attributes, path: string): void {
  for (const [name, inner] of Object.entries(value)) {
    const full = `${path}${name}`;
    const expected = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (expected === undefined) {
      throw badRequest('SandboxUnknownAttribute', `${full} is not an attribute here; Clio would drop it in silence`);
    }
    if (!fits(inner, expected)) throw badRequest('InvalidParameter', `${full} has a value of the wrong kind`);
    if (isObject(inner) && typeof expected !== 'string') check(inner, expected, `${full}.`);
  }
}

/**
 * The attributes inside a body's `data` wrapper, proven to be known and of the right JSON type at every depth. `T`
 * must say the same as `shape`, with every attribute optional.
 * @throws Refusal 400 without the wrapper, for an unknown attribute (named) or a value of the wrong kind
 */
export function readData<T extends object>(body: unknown, shape: Attributes): T {
  if (!isObject(body) || !isObject(body.data)) {
    throw badRequest('ParameterMissing', 'the body must be {"data": {…}}');
  }
  const others = Object.keys(body).filter((name) => name !== 'data');
  if (others.length > 0) {
    throw badRequest('SandboxUnknownAttribute', `${others.join(', ')} beside data; Clio would drop it in silence`);
  }
  check(body.data, shape, '');
  return body.data as T;
}
