import { findOperation, loadOpenApi, recordSchema } from './document.ts';
import { fieldsProblems } from './fields.ts';
import { bodyProblems, queryProblems } from './shapes.ts';

export { loadOpenApi, type OpenApi } from './document.ts';

/** A request to Clio's API, as the Clio sandbox records it. */
export interface ClioRequest {
  method: string;
  /** `/api/v4/…`, without the query. */
  path: string;
  query: Record<string, string[]>;
  /** Parsed JSON; undefined where there was none. */
  body: unknown;
}

/**
 * What is wrong with a request by Clio's OpenAPI document, in words; nothing wrong is an empty list. Stricter than
 * Clio, which drops names that it does not know: here every name in query, body and `fields` must be in the document.
 * @throws Error when the document is not there; see {@link loadOpenApi}
 */
export function check(request: ClioRequest): string[] {
  const document = loadOpenApi();
  if (document === null) throw new Error("Clio's OpenAPI document is not there");
  const { method, path, query, body } = request;
  const found = path.startsWith('/api/v4/') ? findOperation(document, method, path) : null;
  if (found === null) return [`${method} ${path} is no operation`];
  const record = recordSchema(document, found.operation);
  const problems = [
    ...queryProblems(found.operation, query),
    ...bodyProblems(document, found.operation, body),
    ...(query.fields ?? []).flatMap((fields) => (record === null ? [] : fieldsProblems(document, fields, record))),
  ];
  return problems.map((problem) => `${found.name}: ${problem}`);
}
