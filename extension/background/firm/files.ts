import { redirectsOf, releaseRedirects, sandboxRedirects } from '../../clio/index.ts';
import {
  isCredential,
  MAX_FILE_LENGTH,
  openFile,
  readFirmSettings,
  readSetup,
  readShared,
  type Setup,
  type Shared,
  sealFile,
  writeSetup,
  writtenSettings,
} from '../../firm/index.ts';
import type { FileFault, FirmCalls, FirmProblemView, MadeFile, OpenedFile } from '../../messages/firm.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import type { Connections } from '../connection/connections.ts';
import { approvalPage, regionOf } from '../connection/regions.ts';
import { colleagueAmong } from '../connection/shared.ts';
import type { Taggers } from '../matching/tagger.ts';
import { keepFirmState, useSetup } from '../settings/effective.ts';
import { faultyRules } from '../settings/firm-rules.ts';
import { faultView, problemViews } from './view.ts';

/** A shorter passphrase is guessed, whatever the derivation costs. */
const MIN_PASSPHRASE_LENGTH = 12;

/** The parts of the worker that the firm's files have to do with. */
export interface FirmParts {
  timeline: Timeline;
  connections: Connections;
  /** Fetches the firm's matters and lists. */
  sync: { run(): Promise<unknown> };
  /** Posts what waits. */
  poster: { run(): Promise<unknown> };
  recording: Pick<Recording, 'change'>;
  taggers: Pick<Taggers, 'forget'>;
  redirectUri: string;
  now(): number;
}

type Content = { kind: 'setup'; setup: Setup; problems: FirmProblemView[] } | { kind: 'shared'; shared: Shared };

/** Opens a file to what is in it. A seal that holds around something that is none of ours is damage as well. */
async function contentOf(
  file: unknown,
  passphrase: unknown,
): Promise<{ ok: true; content: Content } | { ok: false; why: FileFault }> {
  if (typeof file !== 'string' || file.length > MAX_FILE_LENGTH) return { ok: false, why: 'too-large' };
  if (typeof passphrase !== 'string' || passphrase.trim() === '') return { ok: false, why: 'empty' };
  const opened = await openFile(file, passphrase);
  if (!opened.ok) return opened;
  if (opened.kind === 'setup') {
    const read = readSetup(opened.content);
    if (!read) return { ok: false, why: 'damaged' };
    const problems = problemViews(read.problems, 'setup');
    return { ok: true, content: { kind: 'setup', setup: read.setup, problems } };
  }
  const shared = readShared(opened.content);
  return shared ? { ok: true, content: { kind: 'shared', shared } } : { ok: false, why: 'damaged' };
}

function longEnough(passphrase: unknown): passphrase is string {
  return typeof passphrase === 'string' && passphrase.trim().length >= MIN_PASSPHRASE_LENGTH;
}

type FileCalls = 'firm.makeSetup' | 'firm.makeShared' | 'firm.open' | 'firm.use';

/** Makes the firm's files and opens them. Secrets go from the key store into a sealed file, never through a page. */
export function firmFiles(parts: FirmParts): {
  [N in FileCalls]: (params: FirmCalls[N]['params']) => Promise<FirmCalls[N]['value']>;
} {
  const { timeline, connections, sync, poster, recording, taggers, redirectUri, now } = parts;

  /** The addresses that the firm's application has, if it was made as this release says. */
  function redirects(regionId: string): string[] {
    const region = regionOf(regionId);
    const build = __SANDBOX_ORIGIN__ === null ? releaseRedirects() : sandboxRedirects();
    const known = redirectsOf(build, redirectUri).flatMap(({ address }) => address ?? []);
    return region ? [...known, approvalPage(region)] : known;
  }

  async function makeSetup({
    application,
    settings,
    passphrase,
  }: FirmCalls['firm.makeSetup']['params']): Promise<MadeFile> {
    if (!longEnough(passphrase)) return { ok: false, why: { kind: 'passphrase' } };
    const read = readFirmSettings(settings);
    const problems = [
      ...problemViews(read.problems, 'setup'),
      ...faultyRules(read.settings.rules).map(({ item, problem }) => faultView({ source: 'setup', item, problem })),
    ];
    if (problems.length > 0) return { ok: false, why: { kind: 'settings', problems } };
    const connection = (await timeline.read('connection')) ?? null;
    let given = application;
    if (!given) {
      if (!connection || connection.shared) return { ok: false, why: { kind: 'application' } };
      const secret = await connections.clientSecret();
      if (!secret.ok) return { ok: false, why: secret.trouble };
      given = { region: connection.region, clientId: connection.clientId, clientSecret: secret.value };
    }
    const region = regionOf(given.region);
    if (!region || !isCredential(given.clientId) || !isCredential(given.clientSecret))
      return { ok: false, why: { kind: 'application' } };
    const setup: Setup = {
      made: now(),
      firm: connection?.region === region.id ? connection.account.name : '',
      region: region.id,
      clientId: given.clientId,
      clientSecret: given.clientSecret,
      redirects: redirects(region.id),
      settings: read.settings,
    };
    const file = await sealFile('setup', writeSetup(setup), passphrase);
    await keepFirmState(timeline, { made: writtenSettings(read.settings) });
    return { ok: true, file };
  }

  async function makeShared({ colleague, passphrase }: FirmCalls['firm.makeShared']['params']): Promise<MadeFile> {
    if (!longEnough(passphrase)) return { ok: false, why: { kind: 'passphrase' } };
    const lent = await connections.lend();
    if (!lent.ok) return lent;
    const { name, email, userId } = colleague;
    const content: Shared = { ...lent.value, made: now(), colleague: { name, email, userId } };
    // Read back as it will be at the other end: a file that could not be opened there must not leave here.
    if (name === '' || !readShared(content)) return { ok: false, why: { kind: 'colleague' } };
    const current = await connections.current();
    if (!current) return { ok: false, why: { kind: 'sign-in' } };
    // The administrator can put it right at once; the colleague could only come back.
    const found = await colleagueAmong(current.client, content.colleague);
    if (!found.ok) return { ok: false, why: found.trouble };
    return { ok: true, file: await sealFile('shared', content, passphrase) };
  }

  function openedOf(content: Content): OpenedFile | null {
    const { region: id, made } = content.kind === 'setup' ? content.setup : content.shared;
    const region = regionOf(id);
    if (!region) return null;
    const place = { region: region.id, regionName: region.name, origin: region.origin, made };
    if (content.kind === 'shared') {
      const { account, as, colleague } = content.shared;
      const { name, email } = colleague;
      return { kind: 'shared', firm: account.name, ...place, as: as.name, colleague: { name, email } };
    }
    const { setup, problems } = content;
    const settles = Object.entries(writtenSettings(setup.settings)).flatMap(([name, value]) =>
      name === 'locked' || (Array.isArray(value) && value.length === 0) ? [] : [name],
    );
    const redirectKnown = setup.redirects.includes(redirectUri);
    return { kind: 'setup', firm: setup.firm, ...place, clientId: setup.clientId, settles, redirectKnown, problems };
  }

  async function use({
    file,
    passphrase,
    code,
  }: FirmCalls['firm.use']['params']): Promise<FirmCalls['firm.use']['value']> {
    const read = await contentOf(file, passphrase);
    if (!read.ok) return { ok: false, fault: read.why };
    const { content } = read;
    if (content.kind === 'shared') {
      const adopted = await connections.adoptShared(content.shared);
      if (!adopted.ok) return adopted;
    } else {
      const { region, clientId, clientSecret, settings } = content.setup;
      if (!(await connections.renewSecret(region, { clientId, clientSecret }))) {
        const credentials = { clientId, clientSecret };
        const made = await (code === undefined
          ? connections.make(region, credentials)
          : connections.makeWithCode(region, credentials, code));
        if (!made.ok)
          return { ok: false, trouble: made.trouble.kind === 'wrong-client' ? { kind: 'old-setup' } : made.trouble };
      }
      await useSetup(timeline, writtenSettings(settings));
      taggers.forget();
      await recording.change({});
    }
    void sync.run();
    void poster.run();
    return { ok: true };
  }

  return {
    'firm.makeSetup': makeSetup,
    'firm.makeShared': makeShared,
    'firm.open': async ({ file, passphrase }) => {
      const read = await contentOf(file, passphrase);
      if (!read.ok) return read;
      const opened = openedOf(read.content);
      return opened ? { ok: true, opened } : { ok: false, why: 'damaged' };
    },
    'firm.use': use,
  };
}
