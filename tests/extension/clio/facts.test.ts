import { afterEach, describe, expect, it } from 'vitest';
import {
  categories,
  changeEntry,
  createEntry,
  exchangeCode,
  matterPage,
  mattersById,
  missingScopes,
  newAuthorization,
  readCode,
  readEntry,
  refreshTokens,
  removeEntry,
  sandboxRegion,
  users,
  utbmsCodes,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { ADA, answerConsent, BEN, type ClioSandbox } from '../../clio-sandbox/index.ts';
import { clientOf, doorTo, endSandboxes, start, wanted } from './facts-stage.ts';

// Rules of Clio that the client relies on, each played by the sandbox; those of a whole journey are in sandbox.test.ts.

afterEach(endSandboxes);

const credentials = ({ clientId, clientSecret }: ClioSandbox) => ({ clientId, clientSecret });
/** A code for a redirect address, as it is allowed. */
async function codeFor(sandbox: ClioSandbox, redirectUri: string): Promise<string> {
  const { url } = newAuthorization({ region: sandboxRegion(sandbox.url), clientId: sandbox.clientId, redirectUri });
  return readCode(await answerConsent(url), redirectUri) ?? '';
}

describe('regions and sign-in', () => {
  it('a token of one region means nothing in another', async () => {
    const [home, abroad] = [await start(), await start({ clientId: 'other', clientSecret: 'other' })];
    const bearer = home.grant().access_token;
    expect(await whoAmI(clientOf(home, bearer))).toMatchObject({ ok: true });
    expect(await whoAmI(clientOf(abroad, bearer))).toEqual({ ok: false, problem: { kind: 'sign-in' } });
  });

  it('a client of one region is unknown in another', async () => {
    const [home, abroad] = [await start(), await start({ clientId: 'other', clientSecret: 'other' })];
    const grant = { code: 'any', redirectUri: `${abroad.url}/oauth/approval` };
    expect(await exchangeCode(doorTo(abroad), credentials(home), grant)).toEqual({
      ok: false,
      problem: { kind: 'wrong-client' },
    });
  });

  it('a redirect address is compared to the letter when the code is exchanged, trailing slash included', async () => {
    const sandbox = await start();
    const redirectUri = `${sandbox.url}/oauth/approval`;
    const code = await codeFor(sandbox, redirectUri);
    const exchange = (address: string) =>
      exchangeCode(doorTo(sandbox), credentials(sandbox), { code, redirectUri: address });
    expect(await exchange(`${redirectUri}/`)).toEqual({ ok: false, problem: { kind: 'sign-in' } });
  });

  it.each([3600, 604_800, 2_592_000])('an access token lives as long as it says: %i s', async (life) => {
    const sandbox = await start();
    sandbox.setTokenLife(life);
    const redirectUri = `${sandbox.url}/oauth/approval`;
    const before = Date.now();
    const code = await codeFor(sandbox, redirectUri);
    const tokens = await exchangeCode(doorTo(sandbox), credentials(sandbox), { code, redirectUri });
    const expiresAt = tokens.ok ? tokens.value.expiresAt : 0;
    expect(expiresAt).toBeGreaterThanOrEqual(before + life * 1000);
    expect(expiresAt).toBeLessThanOrEqual(Date.now() + life * 1000);
  });

  it('a refresh token goes on where the answer leaves it out, and is replaced where one comes', async () => {
    const sandbox = await start();
    const first = sandbox.grant().refresh_token ?? '';
    const refresh = (token: string) => refreshTokens(doorTo(sandbox), credentials(sandbox), token);
    expect(await refresh(first)).toMatchObject({
      ok: true,
      value: { refreshToken: first },
    });
    sandbox.rotateRefresh(true);
    const rotated = await refresh(first);
    const next = rotated.ok ? (rotated.value.refreshToken ?? '') : '';
    expect(next).not.toBe(first);
    expect(await refresh(first)).toEqual({ ok: false, problem: { kind: 'sign-in' } });
    expect(await refresh(next)).toMatchObject({ ok: true });
  });

  it('a scope that is ticked later counts only after the next consent', async () => {
    const sandbox = await start({ scopes: { activities: 'read' } });
    const before = sandbox.grant().access_token;
    sandbox.setScopes({ activities: 'write' });
    const missing = async (bearer: string) => {
      const answer = await missingScopes(clientOf(sandbox, bearer));
      return answer.ok ? answer.value.map(({ area }) => area) : answer.problem.kind;
    };
    expect(await missing(before)).toContain('Activities');
    expect(await missing(sandbox.grant().access_token)).not.toContain('Activities');
  });

  it('the limit is each token’s own', async () => {
    const sandbox = await start({ limit: 1 });
    const first = clientOf(sandbox, sandbox.grant().access_token);
    expect(await whoAmI(first)).toMatchObject({ ok: true });
    expect(await whoAmI(first)).toMatchObject({ ok: false, problem: { kind: 'limit' } });
    expect(await whoAmI(clientOf(sandbox, sandbox.grant().access_token))).toMatchObject({ ok: true });
  });
});

describe('entries', () => {
  it('a change of what somebody else changed meanwhile is stale', async () => {
    const sandbox = await start();
    const client = clientOf(sandbox, sandbox.grant().access_token);
    const made = await createEntry(client, wanted(sandbox));
    if (!made.ok) throw new Error(made.problem.kind);
    sandbox.changeActivity(made.value.id, { note: 'Changed in Clio.' });
    expect(await changeEntry(client, { id: made.value.id, etag: made.value.etag ?? '' }, { note: 'Mine.' })).toEqual({
      ok: false,
      problem: { kind: 'stale' },
    });
    expect(sandbox.activities()).toMatchObject([{ note: 'Changed in Clio.' }]);
  });

  it('what was deleted in Clio is missing, for reading and for taking back', async () => {
    const sandbox = await start();
    const client = clientOf(sandbox, sandbox.grant().access_token);
    const made = await createEntry(client, wanted(sandbox));
    if (!made.ok) throw new Error(made.problem.kind);
    sandbox.removeActivity(made.value.id);
    const missing = { ok: false, problem: { kind: 'missing' } };
    expect(await readEntry(client, made.value.id)).toEqual(missing);
    expect(await removeEntry(client, made.value.id)).toEqual(missing);
  });

  it('a closed matter takes time', async () => {
    const sandbox = await start();
    const client = clientOf(sandbox, sandbox.grant().access_token);
    const closed = sandbox.matters().find(({ status }) => status === 'Closed');
    expect(await createEntry(client, wanted(sandbox, { matterId: closed?.id ?? 0 }))).toMatchObject({ ok: true });
  });

  it('the same entry twice is two entries', async () => {
    const sandbox = await start();
    const client = clientOf(sandbox, sandbox.grant().access_token);
    await createEntry(client, wanted(sandbox));
    await createEntry(client, wanted(sandbox));
    expect(sandbox.activities()).toHaveLength(2);
  });

  it('a matter that needs codes refuses billable time without them, with Clio’s reason, and takes it with them', async () => {
    const sandbox = await start({ utbms: true });
    const client = clientOf(sandbox, sandbox.grant().access_token);
    const entry = wanted(sandbox, { matterId: sandbox.matter('LIT 4471').id });
    expect(await createEntry(client, entry)).toMatchObject({
      ok: false,
      problem: { kind: 'refused', reason: expect.stringMatching(/./) },
    });
    expect(await createEntry(client, { ...entry, nonBillable: true })).toMatchObject({ ok: true });
    const [tasks, activities] = [await utbmsCodes(client, 'task'), await utbmsCodes(client, 'activity')];
    const idOf = (answer: typeof tasks) => (answer.ok ? (answer.value.items[0]?.id ?? 0) : 0);
    const coded = { ...entry, taskId: idOf(tasks), activityId: idOf(activities) };
    expect(await createEntry(client, coded)).toMatchObject({ ok: true });
  });

  it('time cannot be kept for a colleague where the user’s role does not allow it', async () => {
    const sandbox = await start();
    const client = clientOf(sandbox, sandbox.grant(ADA).access_token);
    const answer = await createEntry(client, wanted(sandbox, { userId: BEN }));
    expect(answer).toMatchObject({ ok: false, problem: { kind: expect.stringMatching(/^(?:refused|forbidden)$/) } });
    expect(sandbox.activities()).toEqual([]);
  });
});

describe('matters and lists', () => {
  it('a delta shows closings and new numbers, under the same id', async () => {
    const sandbox = await start();
    const client = clientOf(sandbox, sandbox.grant().access_token);
    const { id } = sandbox.matter('00012-Smith');
    const since = Date.now();
    sandbox.closeMatter(id);
    sandbox.renumber(id, 'S-12');
    const page = await matterPage(client, { updatedSince: since });
    const changed = page.ok ? page.value.items : [];
    expect(changed.map((matter) => [matter.id, matter.display_number, matter.status])).toEqual([
      [id, 'S-12', 'Closed'],
    ]);
  });

  it('a matter that the user may not see any more looks like one that is gone', async () => {
    const sandbox = await start();
    const client = clientOf(sandbox, sandbox.grant(ADA).access_token);
    const { id } = sandbox.matter('00012-Smith');
    sandbox.limitMatter(id, [BEN]);
    expect(await mattersById(client, [id])).toEqual({ ok: true, value: [] });
  });

  it('users come all at once, those who left included, for nobody can be asked for by e-mail', async () => {
    const sandbox = await start({ users: 300 });
    const answer = await users(clientOf(sandbox, sandbox.grant().access_token));
    expect(answer.ok && answer.value.items).toHaveLength(300);
    expect(answer.ok && answer.value.items.some(({ enabled }) => !enabled)).toBe(true);
    expect(sandbox.requests.filter(({ path }) => path.includes('/users'))).toHaveLength(1);
  });

  it('a category at a flat rate is told from those by the hour, with its price', async () => {
    const sandbox = await start();
    const answer = await categories(clientOf(sandbox, sandbox.grant().access_token));
    const flat = answer.ok ? answer.value.items.filter(({ flatRate }) => flatRate) : [];
    expect(flat).toHaveLength(1);
    expect(flat[0]?.price).toBeGreaterThan(0);
  });
});
