import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  billingSettings,
  type Client,
  categories,
  changeEntry,
  clioTime,
  compareStored,
  createClient,
  createEntry,
  createLimiter,
  deauthorize,
  exchangeCode,
  findEntries,
  matchEntries,
  matterPage,
  newAuthorization,
  readEntry,
  readRedirect,
  refreshTokens,
  removeEntry,
  sandboxRegion,
  type TokenDoor,
  type Tokens,
  type WantedEntry,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { answerConsent, BEN, type ClioSandbox, startClioSandbox } from '../../clio-sandbox/index.ts';

const wait = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));

let sandbox: ClioSandbox;
let door: TokenDoor;
let redirectUri: string;

async function start(options: Parameters<typeof startClioSandbox>[0] = {}) {
  sandbox = await startClioSandbox({ port: 0, ...options });
  door = { region: sandboxRegion(sandbox.url), fetch, now: Date.now };
  redirectUri = `${sandbox.url}/oauth/approval`;
}
async function restart(options: Parameters<typeof startClioSandbox>[0]) {
  await sandbox.close();
  await start(options);
}
beforeEach(() => start());
afterEach(() => sandbox.close());

const credentials = () => ({ clientId: sandbox.clientId, clientSecret: sandbox.clientSecret });

async function signIn(): Promise<Tokens> {
  const { url, state } = newAuthorization({ region: door.region, clientId: sandbox.clientId, redirectUri });
  const back = readRedirect(await answerConsent(url, 'allow'), { redirectUri, state });
  if (!back.ok) throw new Error(back.why);
  const tokens = await exchangeCode(door, credentials(), { code: back.code, redirectUri });
  if (!tokens.ok) throw new Error(tokens.problem.kind);
  return tokens.value;
}

async function connect(): Promise<Client> {
  let tokens = await signIn();
  return createClient({
    ...door,
    limiter: createLimiter({ now: Date.now, wait, maxWaitMs: 0 }),
    async token(refused) {
      if (refused === tokens.accessToken) {
        const next = await refreshTokens(door, credentials(), tokens.refreshToken ?? '');
        if (!next.ok) return next;
        tokens = next.value;
      }
      return { ok: true, value: tokens.accessToken };
    },
  });
}

async function wantedBy(client: Client): Promise<WantedEntry> {
  const self = await whoAmI(client);
  const page = await matterPage(client);
  const matter = page.ok && page.value.items.find(({ status }) => status === 'Open');
  if (!self.ok || !matter) throw new Error('the sandbox has no user or no open matter');
  return { matterId: matter.id, userId: self.value.id, date: '2026-04-08', seconds: 457, note: 'Reviewed the lease.' };
}

async function timeOf(client: Client): Promise<number> {
  const time = await clioTime(client);
  if (!time.ok) throw new Error(time.problem.kind);
  return time.value;
}

describe('signing in', () => {
  it('ends with tokens that work, renew, and stop working once given back', async () => {
    const tokens = await signIn();
    expect(tokens.expiresAt).toBeGreaterThan(Date.now());
    const renewed = await refreshTokens(door, credentials(), tokens.refreshToken ?? '');
    expect(renewed).toMatchObject({ ok: true, value: { refreshToken: tokens.refreshToken } });
    expect(await deauthorize(door, tokens.accessToken)).toEqual({ ok: true, value: null });
    expect(await refreshTokens(door, credentials(), tokens.refreshToken ?? '')).toEqual({
      ok: false,
      problem: { kind: 'sign-in' },
    });
  });

  it('tells a no from a wrong secret and from a code used twice', async () => {
    const { url, state } = newAuthorization({ region: door.region, clientId: sandbox.clientId, redirectUri });
    expect(readRedirect(await answerConsent(url, 'deny'), { redirectUri, state })).toEqual({
      ok: false,
      why: 'declined',
    });

    const back = readRedirect(await answerConsent(url, 'allow'), { redirectUri, state });
    const grant = { code: back.ok ? back.code : '', redirectUri };
    const wrong = { ...credentials(), clientSecret: 'guess' };
    expect(await exchangeCode(door, wrong, grant)).toEqual({ ok: false, problem: { kind: 'wrong-client' } });
    expect(await exchangeCode(door, credentials(), grant)).toMatchObject({ ok: true });
    expect(await exchangeCode(door, credentials(), grant)).toEqual({ ok: false, problem: { kind: 'sign-in' } });
  });
});

describe('reading', () => {
  it('finds every matter of the firm over several pages, none twice', async () => {
    await restart({ matters: 450 });
    const client = await connect();
    const ids: number[] = [];
    let next: string | null | undefined;
    while (next !== null) {
      const page = await matterPage(client, next === undefined ? {} : { next });
      if (!page.ok) throw new Error(page.problem.kind);
      expect(page.value.malformed).toEqual([]);
      ids.push(...page.value.items.map(({ id }) => id));
      next = page.value.next;
    }
    expect(ids.length).toBeGreaterThanOrEqual(450);
    expect(ids.toSorted()).toEqual(
      sandbox
        .matters()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('knows the user, the categories and how the firm rounds', async () => {
    const client = await connect();
    const self = await whoAmI(client);
    expect(self).toMatchObject({ ok: true, value: { name: 'Ada Park', account: { name: 'Park & Reed LLP' } } });
    const list = await categories(client);
    expect(list.ok && list.value.malformed).toEqual([]);
    expect(list.ok && list.value.items.filter(({ flatRate }) => flatRate).map(({ name }) => name)).toEqual([
      'Initial consultation',
    ]);
    expect(await billingSettings(client)).toMatchObject({ ok: true, value: { roundingMinutes: 6 } });
  });
});

describe('an entry', () => {
  it('is posted, read, changed and taken back as it was meant', async () => {
    const client = await connect();
    const wanted = { ...(await wantedBy(client)), noCharge: true };
    const created = await createEntry(client, wanted);
    if (!created.ok) throw new Error(created.problem.kind);
    expect(compareStored(wanted, created.value)).toEqual([]);
    expect(created.value.roundedQuantity).toBe(720);
    expect(created.value.onBill).toBe(false);

    const { id, etag } = created.value;
    const changed = await changeEntry(
      client,
      { id, etag: etag ?? '' },
      { seconds: 1000, nonBillable: false, noCharge: false },
    );
    expect(changed).toMatchObject({ ok: true, value: { quantity: 1000, roundedQuantity: 1080, nonBillable: false } });
    expect(await changeEntry(client, { id, etag: etag ?? '' }, { seconds: 60 })).toEqual({
      ok: false,
      problem: { kind: 'stale' },
    });
    expect(await readEntry(client, id)).toMatchObject({ ok: true, value: { quantity: 1000 } });
    expect(await removeEntry(client, id)).toEqual({ ok: true, value: null });
    expect(await readEntry(client, id)).toEqual({ ok: false, problem: { kind: 'missing' } });
  });

  const faults: [string, boolean][] = [
    ['post-lost=1', true],
    ['post-502=1', true],
    ['garbage-201=1', true],
    ['post-cut=1', false],
    ['post-503=1', false],
  ];
  it.each(faults)('is never lost and never doubled by %s', async (fault, landed) => {
    await restart({ faults: fault });
    const client = await connect();
    const wanted = await wantedBy(client);
    const sentAt = await timeOf(client);
    expect(await createEntry(client, wanted)).toEqual({ ok: false, problem: { kind: 'unknown' } });
    const found = await findEntries(client, { ...wanted, sentAt });
    if (!found.ok) throw new Error(found.problem.kind);
    const match = matchEntries(found.value, wanted);
    expect(match.found).toBe(landed ? 'one' : 'none');
    expect(sandbox.activities()).toHaveLength(landed ? 1 : 0);
  });

  it('beyond the limit is refused before it is sent, with the time to come again', async () => {
    await restart({ limit: 3 });
    const client = await connect();
    const wanted = await wantedBy(client);
    expect(await createEntry(client, wanted)).toMatchObject({ ok: true });
    const before = sandbox.requests.length;
    const refused = await createEntry(client, { ...wanted, seconds: 60 });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'limit' } });
    expect(!refused.ok && refused.problem.kind === 'limit' && refused.problem.until).toBeGreaterThan(Date.now());
    expect(sandbox.requests).toHaveLength(before);
  });

  it('is found by Clio’s clock where this computer’s is an hour wrong', async () => {
    await restart({ faults: 'post-lost=1', now: () => Date.now() - 3_600_000 });
    const client = await connect();
    const wanted = await wantedBy(client);
    const sentAt = await timeOf(client);
    expect(await createEntry(client, wanted)).toEqual({ ok: false, problem: { kind: 'unknown' } });
    const found = await findEntries(client, { ...wanted, sentAt });
    expect(found.ok && matchEntries(found.value, wanted).found).toBe('one');
  });

  it('from before, and one of somebody else, are not taken for the one sought; one on another matter may be it', async () => {
    const client = await connect();
    const wanted = await wantedBy(client);
    const { date, seconds: quantity, note, matterId } = wanted;
    const other = sandbox.matters().find(({ id }) => id !== matterId)?.id ?? null;
    sandbox.addActivity({ date, quantity, note, matterId, userId: BEN });
    expect(await findEntries(client, { ...wanted, sentAt: Date.now() })).toEqual({ ok: true, value: [] });
    sandbox.addActivity({ date, quantity, note, matterId: other });
    const found = await findEntries(client, { ...wanted, sentAt: Date.now() });
    expect(found.ok && matchEntries(found.value, wanted).found).toBe('unclear');
    sandbox.addActivity({ date, quantity, note, matterId });
    expect(await findEntries(client, { ...wanted, sentAt: Date.now() + 180_000 })).toEqual({ ok: true, value: [] });
  });

  it('on a bill, drafts included, says so and is not changed', async () => {
    const client = await connect();
    const created = await createEntry(client, await wantedBy(client));
    if (!created.ok) throw new Error(created.problem.kind);
    sandbox.bill(created.value.id, 'draft');
    const read = await readEntry(client, created.value.id);
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value).toMatchObject({ onBill: true, billed: false });
    const { id, etag } = read.value;
    const changed = await changeEntry(client, { id, etag: etag ?? '' }, { seconds: 60 });
    expect(changed).toMatchObject({ ok: false, problem: { kind: 'refused' } });
  });
});

describe('what stands in the way', () => {
  it('an expired token is renewed without anybody noticing', async () => {
    const client = await connect();
    sandbox.expireTokens();
    expect(await whoAmI(client)).toMatchObject({ ok: true });
  });

  it('a withdrawn authorisation asks to sign in', async () => {
    const client = await connect();
    sandbox.revokeTokens();
    expect(await whoAmI(client)).toEqual({ ok: false, problem: { kind: 'sign-in' } });
  });

  it('a missing scope, the firewall and the limit are told apart', async () => {
    const client = await connect();
    sandbox.withhold('billing', 'all');
    expect(await billingSettings(client)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    sandbox.fault('html403=1');
    expect(await whoAmI(client)).toEqual({ ok: false, problem: { kind: 'firewall' } });
    sandbox.fault('429=1');
    expect(await whoAmI(client)).toMatchObject({ ok: false, problem: { kind: 'limit' } });
  });

  it('a Clio that is down changed nothing for a read', async () => {
    const client = await connect();
    sandbox.fault('down=1');
    expect(await whoAmI(client)).toEqual({ ok: false, problem: { kind: 'network' } });
    expect(await whoAmI(client)).toMatchObject({ ok: true });
  });
});
