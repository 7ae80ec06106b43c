import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { type OpenApi, type Operation, type Parameter, recordSchema, resolve, type SchemaNode } from './document.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const compiled = new WeakMap<object, ValidateFunction>();

/** A schema with references inlined and closed at every depth: what it does not name is a mistake. */
function closed(document: OpenApi, node: SchemaNode): SchemaNode {
  const flat = resolve(document, node);
  if (flat.items !== undefined) return { ...flat, items: closed(document, flat.items) };
  if (flat.properties === undefined) return flat;
  const properties = Object.entries(flat.properties).map(([name, inner]) => [name, closed(document, inner)]);
  return { ...flat, additionalProperties: false, properties: Object.fromEntries(properties) };
}

function validator(key: object, make: () => SchemaNode): ValidateFunction {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = ajv.compile(make());
  compiled.set(key, made);
  return made;
}

function words(validate: ValidateFunction, where: string): string[] {
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const name = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
    return `${where}${instancePath} ${message}${name}`;
  });
}

/** What is wrong with a JSON body. The document calls bodies optional, but an operation that describes one needs it. */
export function bodyProblems(document: OpenApi, operation: Operation, body: unknown): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['a body where none is described'];
  if (body === undefined) return ['no body'];
  const validate = validator(schema, () => closed(document, schema));
  return validate(body) ? [] : words(validate, 'body');
}

/**
 * The document's own mistakes: days are wanted where it writes date-time, several words may stand in `status`, the word
 * `null` stands for an id, and the three filters on dates carry an operator.
 */
function patched({ name, schema }: Parameter): SchemaNode {
  if (name === 'start_date' || name === 'end_date') return { ...schema, format: 'date' };
  if (/^(?:open|close|pending)_date\[\]$/.test(name)) return { type: 'string' };
  return schema;
}

function typed(value: string, schema: SchemaNode): unknown {
  if (schema.type === 'integer' || schema.type === 'number') return value === '' ? value : Number(value);
  if (schema.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

function valueProblems(parameter: Parameter, value: string): string[] {
  const { name } = parameter;
  if (name.endsWith('_id') && value === 'null') return [];
  const schema = patched(parameter);
  const validate = validator(parameter, () => schema);
  const parts = name === 'status' ? value.split(',') : [value];
  return parts.flatMap((part) => (validate(typed(part, schema)) ? [] : words(validate, `query ${name}`)));
}

/** What is wrong with the names and values of a query. */
export function queryProblems(operation: Operation, query: Record<string, string[]>): string[] {
  const known = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const lacking = known.filter(({ name, required }) => required && !Object.hasOwn(query, name));
  return [
    ...lacking.map(({ name }) => `query ${name} is missing`),
    ...Object.entries(query).flatMap(([name, values]) => {
      const parameter = known.find((one) => one.name === name);
      if (parameter === undefined) return [`query ${name} is unknown`];
      return values.flatMap((value) => valueProblems(parameter, value));
    }),
  ];
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]));
}

/**
 * What is wrong with a refusal: a status that the operation does not name, or a body of another shape than an error's.
 * The document forgets the limit where it describes deletions; any request may reach it.
 */
export function refusalProblems(document: OpenApi, operation: Operation, status: number, body: unknown): string[] {
  const { responses } = operation;
  const described = responses[String(status)] ?? (status === 429 ? responses['403'] : undefined);
  const schema = Object.values(described?.content ?? {})[0]?.schema;
  if (schema === undefined) return [`status ${status} is not described`];
  const validate = validator(schema, () => closed(document, schema));
  return validate(body) ? [] : words(validate, 'refusal');
}

/**
 * What is wrong with the `data` of an answer: unknown fields at any depth and values of the wrong kind. Nulls pass,
 * though the document declares none: its own prose speaks of them.
 */
export function answerProblems(document: OpenApi, operation: Operation, data: unknown): string[] {
  const record = recordSchema(document, operation);
  if (record === null) return ['an answer where none is described'];
  const validate = validator(record, () => closed(document, record));
  const records = Array.isArray(data) ? data : [data];
  return records.flatMap((one) => (validate(withoutNulls(one)) ? [] : words(validate, 'answer')));
}
