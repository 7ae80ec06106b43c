import * as v from 'valibot';

/** Something of each kind that words take. */
function sampleOf(shape: v.GenericSchema, field: string): unknown {
  const values: unknown[] = [`{${field}}`, 7_654_321, true, 'kwin', 'no-folder'];
  const fits = values.find((value) => v.is(shape, value));
  if (fits === undefined) throw new Error(`nothing fits ${field}`);
  return fits;
}

/** One of each code of a list, with something in each of its fields: texts are the field's name in braces. */
export function examplesOf<Told extends { code: string }>(list: Record<string, v.ObjectEntries>): [string, Told][] {
  return Object.entries(list).map(([code, entries]) => {
    const fields = Object.entries(entries).map(([name, shape]) => [name, sampleOf(shape as v.GenericSchema, name)]);
    return [code, { code, ...Object.fromEntries(fields) } as Told];
  });
}
