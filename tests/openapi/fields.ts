import { type OpenApi, resolve, type SchemaNode } from './document.ts';

function properties(document: OpenApi, node: SchemaNode): Record<string, SchemaNode> {
  const flat = resolve(document, node);
  const record = flat.items === undefined ? flat : resolve(document, flat.items);
  return record.properties ?? {};
}

function namesProblems(document: OpenApi, names: string[], schema: SchemaNode, path: string): string[] {
  const known = properties(document, schema);
  return names.flatMap((part) => {
    const [, name = part, inner] = /^([^{}]+)\{(.*)\}$/.exec(part) ?? [];
    const below = Object.hasOwn(known, name) ? known[name] : undefined;
    if (below === undefined) return [`field ${path}${name} is unknown`];
    return inner === undefined ? [] : namesProblems(document, inner.split(','), below, `${path}${name}.`);
  });
}

/** The names in a `fields` parameter that the record of the answer does not have, one level of braces deep. */
export function fieldsProblems(document: OpenApi, fields: string, record: SchemaNode): string[] {
  const parts = fields.match(/[^,{}]+(?:\{[^{}]*\})?/g) ?? [];
  if (parts.join(',') !== fields) return [`fields "${fields}" cannot be read: one level of braces, commas between`];
  return namesProblems(document, parts, record, '');
}
