import { redirectsOf, releaseRedirects, sandboxRedirects } from '../../clio/index.ts';
import {
  isCredential,
  readFirmSettings,
  readShared,
  type Setup,
  type Shared,
  sealFile,
  writeSetup,
  writtenSettings,
} from '../../firm/index.ts';
import type { FirmCalls, MadeFile } from '../../messages/firm.ts';
import { isLongEnough } from '../../sealing/index.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import { approvalPage, regionOf } from '../connection/regions.ts';
import { colleagueAmong } from '../connection/shared.ts';
import { keepFirmState } from '../settings/effective.ts';
import { faultyRules } from '../settings/firm-rules.ts';
import { FIRM_SETTINGS } from '../settings/registry.ts';
import { faultView, problemViews } from './view.ts';

/** What making the firm's files needs. */
export interface MakeParts {
  timeline: Timeline;
  connections: Connections;
  redirectUri: string;
  now(): number;
}

/** Makes the firm's files. Secrets go from the key store into a sealed file, never through a page. */
export function makeFiles({ timeline, connections, redirectUri, now }: MakeParts) {
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
    if (!isLongEnough(passphrase)) return { ok: false, why: { kind: 'passphrase' } };
    const read = readFirmSettings(settings, FIRM_SETTINGS);
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
    if (!isLongEnough(passphrase)) return { ok: false, why: { kind: 'passphrase' } };
    const exported = await connections.exportShared();
    if (!exported.ok) return exported;
    const { name, email, userId } = colleague;
    const content: Shared = { ...exported.value, made: now(), colleague: { name, email, userId } };
    // Read back as it will be at the other end: a file that could not be opened there must not leave here.
    if (name === '' || !readShared(content)) return { ok: false, why: { kind: 'colleague' } };
    const current = await connections.current();
    if (!current) return { ok: false, why: { kind: 'sign-in' } };
    // The administrator can put it right at once; the colleague could only come back.
    const found = await colleagueAmong(current.client, content.colleague);
    if (!found.ok) return { ok: false, why: found.trouble };
    return { ok: true, file: await sealFile('shared', content, passphrase) };
  }

  return { makeSetup, makeShared };
}
