import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON schema as Clio's document writes them; what is not read here is not named. */
export interface SchemaNode {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  allOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  required?: string[];
  additionalProperties?: boolean;
}

export interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  schema: SchemaNode;
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: SchemaNode }> };
  responses: Record<string, { content?: Record<string, { schema: SchemaNode }> }>;
}

/** The part of Clio's OpenAPI document that the checks read. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, SchemaNode> };
}

const ROOT = join(import.meta.dirname, '../..');
let loaded: OpenApi | null | undefined;

/**
 * Clio's OpenAPI document, read once: the file that MATTERLINE_CLIO_OPENAPI names, else `shared/clio/openapi.json`
 * beside the project's folder. Null when it is not there; it is Clio's, and not part of this project.
 */
export function loadOpenApi(): OpenApi | null {
  if (loaded === undefined) {
    const path = process.env.MATTERLINE_CLIO_OPENAPI ?? join(ROOT, '../shared/clio/openapi.json');
    loaded = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as OpenApi) : null;
  }
  return loaded;
}

/** Follows references and joins `allOf`, one level; the properties stay as they are written. */
export function resolve(document: OpenApi, node: SchemaNode): SchemaNode {
  if (node.$ref !== undefined) {
    const target = document.components.schemas[node.$ref.split('/').at(-1) ?? ''];
    if (target === undefined) throw new RangeError(`the document lacks ${node.$ref}`);
    return resolve(document, target);
  }
  if (node.allOf === undefined) return node;
  const parts = node.allOf.map((part) => resolve(document, part));
  return { type: 'object', properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) };
}

/** The operation of a request and the template of its path; null when there is none. `.json` may be absent. */
export function findOperation(
  document: OpenApi,
  method: string,
  path: string,
): { name: string; operation: Operation } | null {
  const plain = path.replace(/^\/api\/v4/, '').replace(/\.json$/, '');
  const templates = [plain, plain.replace(/\/\d+(?=\/|$)/g, '/{id}')];
  for (const template of templates) {
    const operation = document.paths[`${template}.json`]?.[method.toLowerCase()];
    if (operation?.responses !== undefined) return { name: `${method} ${template}`, operation };
  }
  return null;
}

/** The schema of one record in the answer of an operation; null when it answers nothing. */
export function recordSchema(document: OpenApi, operation: Operation): SchemaNode | null {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const outer = success?.content?.['application/json']?.schema ?? Object.values(success?.content ?? {})[0]?.schema;
  const data = outer && resolve(document, outer).properties?.data;
  if (data === undefined) return null;
  const record = resolve(document, data);
  return record.items === undefined ? record : resolve(document, record.items);
}
