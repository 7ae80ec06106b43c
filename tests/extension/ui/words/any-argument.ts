// Arguments for sentences of which nothing is known but how many parameters they have.

/** Every stand-in by what it says of itself, so that a number of it is known again in a text. */
const known = new Map<string, string>();
const standIns = new WeakSet<object>();

/** Text by which an argument is known again in a sentence. */
const markOf = (name: string) => `⟪${name.toLowerCase()}⟫`;

function numberOf(name: string): number {
  const sum = [...name].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 899_999, 7);
  const number = 7_100_000 + sum;
  known.set(String(number), markOf(name));
  return number;
}

/**
 * What can be taken for anything: a text, a number, a list of two, a record with any field, a function. A sentence with
 * it shows by which name it came.
 */
export function anything(name: string): unknown {
  const text = markOf(name);
  const list = () => [anything(`${name}-first`), anything(`${name}-last`)];
  const get = (_: unknown, key: string | symbol): unknown => {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? numberOf(name) : text);
    if (key === Symbol.iterator) return () => list()[Symbol.iterator]();
    if (typeof key === 'symbol' || key === 'then') return undefined;
    if (key === 'toString') return () => text;
    if (key === 'valueOf') return () => numberOf(name);
    if (key === 'length') return 2;
    if (/^\d+$/.test(key)) return list()[Number(key)];
    for (const one of [[], '', 0]) {
      const method: unknown = Reflect.get(Object(one), key);
      if (typeof method !== 'function') continue;
      return method.bind(Array.isArray(one) ? list() : one === '' ? text : numberOf(name));
    }
    return anything(`${name}.${key}`);
  };
  const standIn = new Proxy(() => undefined, { get, apply: () => anything(`${name}-told`) });
  standIns.add(standIn);
  return standIn;
}

/** Whether a value is an argument, which a sentence may give back as it came. */
export const isStandIn = (value: unknown): boolean => typeof value === 'function' && standIns.has(value);

/** All texts in what a sentence gives, with its arguments known by their marks, numbers of them as well. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [marked(value)];
  if (typeof value === 'number') return [marked(String(value))];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  if (isStandIn(value)) return [String(value)];
  return typeof value === 'function' ? [] : Object.values(value).flatMap(textsOf);
}

/** A text in which each number of an argument, however a language groups its digits, is the argument's mark. */
function marked(text: string): string {
  return text.toLowerCase().replace(/7\D?1?\d{2}\D?\d{3}/g, (digits) => known.get(digits.replace(/\D/g, '')) ?? digits);
}

/** The marks that a text shows. */
export const marksIn = (text: string): string[] => text.match(/⟪[^⟫]*⟫/g) ?? [];
