import fc from 'fast-check';

type Name = string | number;

/** JSON nested so many levels deep. */
export function deep(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
}

/** What a field may hold in place of what it should: of another type, without measure, or called like what all have. */
const LEAVES: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e20, 1e308, -1e308],
  ...['', ' ', '0', '1', '-1', '1e999', 'null', 'true', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ...['\u0000', '\ud800', '\u202e00041', '2026-02-30', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  ...['x'.repeat(3_000), '9'.repeat(400), '../../x', 'https://evil.example/', [], {}, [[]], [null], { length: 3 }],
  ...[deep(70), JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"a":1}}}')],
];

type Holder = Record<Name, unknown>;

/** Every place in a value: what holds it, and under which name. */
function placesIn(value: unknown): [Holder, Name][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(value).flatMap((name): [Holder, Name][] => [[holder, name], ...placesIn(holder[name])]);
}

/** A copy, with whatever names its objects have. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is done to one place of a value. */
const CHANGES: Record<string, (holder: Holder, name: Name, leaf: unknown) => void> = {
  exchange(holder, name, leaf) {
    holder[name] = leaf;
  },
  remove(holder, name) {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
  },
  double(holder, name) {
    const value = holder[name];
    if (Array.isArray(holder)) holder.splice(Number(name), 0, copied(value ?? null));
    else if (Array.isArray(value)) holder[name] = [...value, ...value];
    else if (typeof value === 'string') holder[name] = value + value;
    else if (typeof value === 'number') holder[name] = value * 2;
  },
  cut(holder, name) {
    const value = holder[name];
    if (Array.isArray(value) || typeof value === 'string') holder[name] = value.slice(0, value.length >> 1);
    else if (typeof value === 'number') holder[name] = Math.trunc(value / 1_000);
  },
  swap(holder, name) {
    const value = holder[name];
    if (typeof value === 'number') holder[name] = String(value);
    else if (typeof value === 'string') holder[name] = Number.isNaN(Number(value)) ? [value] : Number(value);
    else if (Array.isArray(value)) holder[name] = { ...value };
    else if (typeof value === 'object' && value !== null) holder[name] = Object.values(value);
    else holder[name] = value ? 1 : 0;
  },
  nest(holder, name) {
    holder[name] = [holder[name]];
  },
  add(holder, name, leaf) {
    const value = holder[name];
    const into = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Holder) : holder;
    Object.defineProperty(into, Array.isArray(into) ? into.length : '__proto__', {
      ...{ value: leaf, enumerable: true, writable: true, configurable: true },
    });
  },
};

/** Any JSON near a valid one: one to three of its places are exchanged, cut, doubled, swapped, nested or added to. */
export function near(...valid: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    what: fc.constantFrom(...Object.keys(CHANGES)),
    leaf: fc.constantFrom(...LEAVES),
  });
  return fc
    .tuple(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => {
      const whole = { value: copied(value) } as Holder;
      for (const { at, what, leaf } of changes) {
        const places = placesIn(whole);
        const [holder, name] = places[at % places.length] ?? [whole, 'value'];
        // A copy: what is put into a leaf that all share would hold itself one day.
        CHANGES[what]?.(holder, name, structuredClone(leaf));
      }
      return whole.value ?? null;
    });
}

/** Any bytes near valid ones: bits are flipped, parts are cut out, doubled, or written over. */
export function nearBytes(...valid: readonly Uint8Array[]): fc.Arbitrary<Buffer> {
  const change = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    what: fc.constantFrom('flip', 'cut', 'double', 'write', 'end'),
    bytes: fc.uint8Array({ maxLength: 12 }),
  });
  return fc
    .tuple(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([start, changes]) => {
      let bytes = Buffer.from(start);
      for (const { at, length, what, bytes: more } of changes) {
        const place = at % (bytes.length + 1);
        const [before, part, after] = [
          bytes.subarray(0, place),
          bytes.subarray(place, place + length),
          bytes.subarray(place + length),
        ];
        if (what === 'flip' && place < bytes.length) bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (at % 8)), place);
        else if (what === 'cut') bytes = Buffer.concat([before, after]);
        else if (what === 'double') bytes = Buffer.concat([before, part, part, after]);
        else if (what === 'write') bytes = Buffer.concat([before, more, after]);
        else if (what === 'end') bytes = Buffer.from(before);
      }
      return bytes;
    });
}

/** Any text near valid ones, changed by its bytes; what is no UTF-8 any more is replaced as a browser replaces it. */
export function nearText(...valid: readonly string[]): fc.Arbitrary<string> {
  return nearBytes(...valid.map((text) => Buffer.from(text))).map((bytes) => bytes.toString('utf8'));
}

/** The names that something put on every object or list; none, where nobody reached a prototype. */
export function polluted(): string[] {
  const plain: Record<string, unknown> = {};
  return [...Object.keys(Object.prototype), ...Object.keys(Array.prototype)].concat(
    ['polluted', 'a'].filter((name) => plain[name] !== undefined),
  );
}
