import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import './speak-english.ts';
import { FIRM_SETTINGS } from '../extension/background/settings/registry.ts';
import { itemSchemas, LOCKABLE, policySchemas, valueSchemas } from '../extension/firm/index.ts';
import { options, policy } from '../extension/ui/words/index.ts';

/** A part of a schema, in the few words of JSON Schema that Chrome takes for a policy. */
interface Node {
  title?: string;
  description?: string;
  type: string;
  items?: Node;
  properties?: Record<string, Node>;
}

type Fields = Readonly<Record<string, string>>;

/**
 * A converted schema in those words. What a value may be beyond its type is left to the reading of the policy, which
 * leaves out a wrong part alone; a browser that finds one may leave out more.
 */
function reduced(schema: Record<string, unknown>, fields: Fields, description?: string): Node {
  const { type, items, properties } = schema as { type: unknown; items?: object; properties?: Record<string, object> };
  if (typeof type !== 'string') throw new TypeError(`no single type: ${JSON.stringify(schema)}`);
  const parts = Object.entries(properties ?? {}).map(([name, part]) => [name, reduced({ ...part }, {}, fields[name])]);
  return {
    ...(description === undefined ? {} : { description }),
    type,
    ...(items ? { items: reduced({ ...items }, fields) } : {}),
    ...(properties ? { properties: Object.fromEntries(parts) } : {}),
  };
}

function nodeOf(name: string, schema: v.GenericSchema): [string, Node] {
  const words: (typeof policy.parts)[string] | undefined = policy.parts[name] ?? options.settings.names[name]?.policy;
  if (!words) throw new Error(`an administrator needs words for ${name}`);
  const converted = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return [name, { title: words.title, ...reduced({ ...converted }, words.fields ?? {}, words.description) }];
}

/** The schema by which Chrome and Edge check a policy, made of the definitions by which Matterline reads one. */
export function managedSchema(): Node {
  const { title, description } = policy.locked;
  const names = [...LOCKABLE, ...Object.keys(FIRM_SETTINGS)];
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(
        Object.entries({ ...valueSchemas, ...policySchemas, ...FIRM_SETTINGS }).map((part) => nodeOf(...part)),
      ),
      ...Object.fromEntries(Object.entries(itemSchemas).map(([name, item]) => nodeOf(name, v.array(item)))),
      locked: { title, description: description(names), type: 'array', items: { type: 'string' } },
    },
  };
}

/** Where it stands, as manifest.json names it. */
export const FILE = join(import.meta.dirname, '../extension/firm/managed-schema.json');

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, `${JSON.stringify(managedSchema(), null, 2)}\n`);
