import {
  MAX_FILE_LENGTH,
  openFirmFile,
  readSetup,
  readShared,
  type Setup,
  type Shared,
  writtenSettings,
} from '../../firm/index.ts';
import type { FileFault, FirmCalls, FirmProblemView, OpenedFile } from '../../messages/firm.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import type { Connections } from '../connection/connections.ts';
import { regionOf } from '../connection/regions.ts';
import { unawaited } from '../faults/unawaited.ts';
import type { createTaggers } from '../matching/tagger.ts';
import { useSetup } from '../settings/effective.ts';
import { FIRM_SETTINGS } from '../settings/registry.ts';
import { problemViews } from './view.ts';

/** What opening and using the firm's files needs. */
export interface OpenParts {
  timeline: Timeline;
  connections: Connections;
  /** Fetches the firm's matters and lists. */
  sync: { run(): Promise<unknown> };
  /** Posts what waits. */
  poster: { run(): Promise<unknown> };
  recording: Pick<Recording, 'change'>;
  taggers: Pick<ReturnType<typeof createTaggers>, 'forget'>;
  redirectUri: string;
}

type Content = { kind: 'setup'; setup: Setup; problems: FirmProblemView[] } | { kind: 'shared'; shared: Shared };

/** Opens a file to what is in it. A seal that holds around something that is none of ours is damage as well. */
async function contentOf(
  file: unknown,
  passphrase: unknown,
): Promise<{ ok: true; content: Content } | { ok: false; why: FileFault }> {
  if (typeof file !== 'string' || file.length > MAX_FILE_LENGTH) return { ok: false, why: 'too-large' };
  if (typeof passphrase !== 'string' || passphrase.trim() === '') return { ok: false, why: 'empty' };
  const opened = await openFirmFile(file, passphrase);
  if (!opened.ok) return opened;
  if (opened.kind === 'setup') {
    const read = readSetup(opened.content, FIRM_SETTINGS);
    if (!read) return { ok: false, why: 'damaged' };
    const problems = problemViews(read.problems, 'setup');
    return { ok: true, content: { kind: 'setup', setup: read.setup, problems } };
  }
  const shared = readShared(opened.content);
  return shared ? { ok: true, content: { kind: 'shared', shared } } : { ok: false, why: 'damaged' };
}

/** What an opened file would do, for a screen; null where its region is none of this build. */
function openedOf(content: Content, redirectUri: string): OpenedFile | null {
  const { region: id, made } = content.kind === 'setup' ? content.setup : content.shared;
  const region = regionOf(id);
  if (!region) return null;
  const place = { region: region.id, origin: region.origin, made };
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

/** Opens the firm's files, and connects with them. No secret of a file reaches a page. */
export function openFiles({ timeline, connections, sync, poster, recording, taggers, redirectUri }: OpenParts) {
  async function open({
    file,
    passphrase,
  }: FirmCalls['firm.open']['params']): Promise<FirmCalls['firm.open']['value']> {
    const read = await contentOf(file, passphrase);
    if (!read.ok) return read;
    const opened = openedOf(read.content, redirectUri);
    return opened ? { ok: true, opened } : { ok: false, why: 'damaged' };
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
      const imported = await connections.importShared(content.shared);
      if (!imported.ok) return imported;
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
    unawaited('sync', sync.run());
    unawaited('posting', poster.run());
    return { ok: true };
  }

  return { open, use };
}
