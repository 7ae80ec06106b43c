import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ADA,
  type Attributes,
  type ClioSandbox,
  ROUTES,
  type Route,
  type Schema,
  startClioSandbox,
} from '../clio-sandbox/index.ts';
import { findOperation, recordSchema } from './document.ts';
import { fieldsProblems } from './fields.ts';
import { answerProblems, bodyProblems, queryProblems, refusalProblems } from './shapes.ts';
import { check, loadOpenApi } from './strict.ts';

const document = loadOpenApi();
if (document === null) console.log("Skipped: Clio's OpenAPI document is not there (MATTERLINE_CLIO_OPENAPI names it).");

const SAMPLES = { text: 'x', flag: 'true', id: '7', ids: '7', instant: '2026-01-02T03:04:05Z', date: '2026-01-02' };

/** Every query name of a route with a value, enumerations with each of their words. */
function sampleQuery(route: Route): Record<string, string[]> {
  const special: Record<string, string> = { limit: '10' };
  return Object.fromEntries(
    Object.entries(route.query)
      .filter(([name]) => name !== 'fields')
      .map(([name, kind]) => [name, typeof kind === 'string' ? [special[name] ?? SAMPLES[kind]] : [...kind]]),
  );
}

function sampleBody(attributes: Attributes): Record<string, unknown> {
  const values = { text: 'x', number: 1, flag: true, date: '2026-01-02', id: 7 };
  return Object.fromEntries(
    Object.entries(attributes).map(([name, shape]) => {
      if (name === 'type') return [name, 'TimeEntry'];
      return [name, typeof shape === 'string' ? values[shape] : sampleBody(shape)];
    }),
  );
}

/** `fields` naming all that a resource has. */
function everything(schema: Schema): string {
  const links = Object.entries({ ...schema.one, ...schema.many });
  return [...schema.own, ...links.map(([name, below]) => `${name}{${below.join(',')}}`)].join(',');
}

const titled = ROUTES.map((route) => ({ title: `${route.method} ${route.path}`, route }));

describe.skipIf(document === null)("the sandbox invents nothing that Clio's document does not have", () => {
  let sandbox: ClioSandbox;
  let token: string;
  let entry: number;
  beforeAll(async () => {
    sandbox = await startClioSandbox({ limit: 1000, users: 4, utbms: true });
    token = sandbox.grant().access_token;
    entry = sandbox.addActivity({ date: '2026-03-02', matterId: sandbox.matter('00012-Smith').id, note: 'x' }).id;
    sandbox.bill(entry, 'draft');
    sandbox.runTimer(entry);
  });
  afterAll(() => sandbox.close());

  function operationOf(route: Route) {
    if (document === null) throw new Error('skipped');
    const found = findOperation(document, route.method, `/api/v4/${route.path.replace('{id}', '1')}`);
    if (found === null) throw new Error(`${route.method} ${route.path} is not in the document`);
    return { document, operation: found.operation };
  }

  it.each(titled)('$title: an operation with known query names and words', ({ route }) => {
    const { operation } = operationOf(route);
    expect(queryProblems(operation, sampleQuery(route))).toEqual([]);
  });

  it.each(titled.filter(({ route }) => route.attributes))('$title: known body attributes', ({ route }) => {
    const { document: known, operation } = operationOf(route);
    expect(bodyProblems(known, operation, { data: sampleBody(route.attributes ?? {}) })).toEqual([]);
  });

  it.each(titled.filter(({ route }) => route.schema))('$title: known fields', ({ route }) => {
    const { document: known, operation } = operationOf(route);
    const record = recordSchema(known, operation);
    if (record === null || route.schema === undefined) throw new Error('the document describes no answer');
    expect(fieldsProblems(known, everything(route.schema), record)).toEqual([]);
  });

  it.each(titled.filter(({ route }) => route.method === 'GET'))(
    '$title: an answer of the documented shape',
    async (one) => {
      const { route } = one;
      const { document: known, operation } = operationOf(route);
      const [matter] = sandbox.matters();
      const ids: Record<string, unknown> = {
        'users/{id}': ADA,
        'matters/{id}': matter?.id,
        'contacts/{id}': matter?.client.id,
        'activities/{id}': entry,
        'activity_descriptions/{id}': sandbox.categories()[0]?.id,
      };
      const id = ids[route.path];
      const url = new URL(`/api/v4/${route.path.replace('{id}', String(id))}.json`, sandbox.url);
      url.searchParams.set('fields', everything(route.schema ?? { own: [], one: {}, many: {} }));
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(200);
      const { data } = (await answer.json()) as { data: unknown };
      expect(Array.isArray(data) ? data.length : 1).toBeGreaterThan(0);
      expect(answerProblems(known, operation, data)).toEqual([]);
    },
  );

  it.each(titled)('$title: refusals of the documented shape, for fields, scope and limit', async ({ route }) => {
    const { document: known, operation } = operationOf(route);
    const data = { type: 'TimeEntry', date: '2026-03-02', quantity: 60 };
    const ask = async (query: string) => {
      const answer = await fetch(`${sandbox.url}/api/v4/${route.path.replace('{id}', String(entry))}.json${query}`, {
        method: route.method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(route.attributes === undefined ? {} : { body: JSON.stringify({ data }) }),
      });
      return { status: answer.status, body: (await answer.json()) as unknown };
    };
    sandbox.setScopes({ [route.area]: 'none' });
    const refusals = [await ask('')];
    sandbox.setScopes({ [route.area]: 'write' });
    sandbox.fault('next=429');
    refusals.push(await ask(''));
    if (route.schema !== undefined) refusals.push(await ask('?fields=nonsense'));
    expect(refusals.map(({ status }) => status)).toEqual([403, 429, 400].slice(0, refusals.length));
    expect(refusals.flatMap(({ status, body }) => refusalProblems(known, operation, status, body))).toEqual([]);
  });

  it('an entry with UTBMS codes alone has the documented shape too', async () => {
    const codes = async (type: string) => {
      const url = `${sandbox.url}/api/v4/utbms/codes?type=${type}&limit=1`;
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      return ((await answer.json()) as { data: { id: number }[] }).data[0]?.id ?? 0;
    };
    const [taskCodeId, activityCodeId] = [await codes('UtbmsTask'), await codes('UtbmsActivity')];
    const { id } = sandbox.addActivity({ date: '2026-03-02', taskCodeId, activityCodeId });
    const route = ROUTES.find(({ path, method }) => path === 'activities/{id}' && method === 'GET');
    if (route === undefined) throw new Error('the sandbox plays no entries');
    const { document: known, operation } = operationOf(route);
    const fields = everything(route.schema ?? { own: [], one: {}, many: {} });
    const answer = await fetch(`${sandbox.url}/api/v4/activities/${id}?fields=${fields}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { data } = (await answer.json()) as { data: { activity_description: unknown } };
    expect(data.activity_description).toMatchObject({ utbms_task_id: taskCodeId, utbms_activity_id: activityCodeId });
    expect(answerProblems(known, operation, data)).toEqual([]);
  });
});

describe.skipIf(document === null)("the check by Clio's document", () => {
  const entry = { type: 'TimeEntry', date: '2026-04-08', quantity: 360, note: 'x', matter: { id: 7 } };
  const request = { method: 'POST', path: '/api/v4/activities.json', query: {}, body: { data: entry } as unknown };
  const list = { method: 'GET', path: '/api/v4/activities', query: {}, body: undefined };

  it('passes what the document describes', () => {
    expect(check(request)).toEqual([]);
    expect(check({ ...request, query: { fields: ['id,etag,matter{id,display_number}'] } })).toEqual([]);
    expect(check({ ...list, query: { start_date: ['2026-04-08'], matter_id: ['null'], 'ids[]': ['1', '2'] } })).toEqual(
      [],
    );
    expect(check({ ...list, path: '/api/v4/matters.json', query: { status: ['open,pending'] } })).toEqual([]);
  });

  it.each([
    ['an operation', { ...request, path: '/api/v4/activitys.json' }, 'activitys'],
    ['a query name', { ...list, query: { matter: ['7'] } }, 'query matter is unknown'],
    ['a query value', { ...list, query: { matter_id: ['seven'] } }, 'query matter_id'],
    ['a word of an enumeration', { ...list, query: { status: ['invoiced'] } }, 'query status'],
    ['a field', { ...list, query: { fields: ['id,rate'] } }, 'field rate is unknown'],
    ['a field below', { ...list, query: { fields: ['matter{id,title}'] } }, 'field matter.title is unknown'],
    ['an attribute', { ...request, body: { data: { ...entry, quantity_in_hours: 0.1 } } }, '(quantity_in_hours)'],
    ['an attribute below', { ...request, body: { data: { ...entry, matter: { id: 7, name: 'x' } } } }, '(name)'],
    ['a type', { ...request, body: { data: { ...entry, quantity: '360' } } }, 'body/data/quantity must be number'],
    ['a day', { ...request, body: { data: { ...entry, date: '2026-02-30' } } }, 'body/data/date'],
    ['the wrapper', { ...request, body: entry }, "required property 'data'"],
    ['the body', { ...request, body: undefined }, 'no body'],
  ])('names a mistake in %s', (_, wrong, words) => {
    expect(check(wrong).join('; ')).toContain(words);
  });
});
