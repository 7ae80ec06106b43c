import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrouble } from '../../../extension/background/connection/stored-trouble.ts';
import { keptActs, keptValue } from '../../../extension/background/kept-values.ts';
import type { Area } from '../../../extension/background/platform.ts';
import { createRouter } from '../../../extension/background/router.ts';
import { REGISTRY, type Setting } from '../../../extension/background/settings/registry.ts';
import { settingsIn } from '../../../extension/background/settings/settings.ts';
import { readFirmSettings, readSetup, readShared } from '../../../extension/firm/index.ts';
import type { Handlers } from '../../../extension/messages/calls.ts';
import { retentionOf } from '../../../extension/timeline/model/settings.ts';
import { parseCallerGreeting } from '../../../helper/local/index.ts';
import { parseStoreAnswer } from '../../../helper/relay/store-answer.ts';
import { keptFile } from '../../../helper/sessions/kept.ts';
import {
  configuration,
  fields,
  parseExtensionMessage,
  parseHelperMessage,
  parseSample,
  parseShape,
} from '../../../shared/index.ts';

/** A list, which has fields as well, but none that anybody means. */
const LIST: unknown = [];

const REFUSED = { ok: false, fault: { code: 'bad-request' } };
const allowed = { idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true };

const request = (method: string) => parseExtensionMessage({ type: 'request', id: 1, method, params: LIST });

function areaOf(value: unknown): Area {
  return {
    all: async () => ({ 'act:1': value }),
    get: async () => value,
    set: async () => undefined,
    remove: async () => undefined,
  };
}

function keptIn(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-fields-'));
  const path = join(folder, 'kept.json');
  writeFileSync(path, text);
  const kept = keptFile(path).read();
  rmSync(folder, { recursive: true });
  return kept;
}

const OWN = { id: 'own', root: 'chrome-extension://own/' };
/** What a page's call comes to; undefined where it is not answered. */
function called(params: unknown): unknown {
  const { route } = createRouter({ 'sync.now': async () => null } as Partial<Handlers> as Handlers, OWN, {
    keeper: { all: async () => [], drop: async () => undefined },
    later: () => undefined,
    revision: () => ({ worker: 'worker', count: 1 }),
  });
  return route({ call: 'sync.now', params }, { id: 'own', url: `${OWN.root}extension/popup/index.html` });
}

/** The settings that are shown as unusable where a record of the store is a list, and those that lie in it. */
function unusableIn(record: string): [string[], string[]] {
  const settings = Object.entries<Setting>(REGISTRY).filter(([, one]) => one.record === record && one.field);
  return [settingsIn({ [record]: LIST }).unusable, settings.map(([name]) => name)];
}

/** Each door, what it makes of a list where it expects fields, and what it makes of any other wrong shape. */
const DOORS: [string, () => unknown, unknown][] = [
  ['the wire, from an extension', () => parseExtensionMessage(LIST), REFUSED],
  ['the wire, from the helper', () => parseHelperMessage(LIST), REFUSED],
  ['what a diagnosis is asked with', () => request('diagnose'), REFUSED],
  ['what the timeline is taken over with', () => request('takeOver'), REFUSED],
  ['what a look at the installation is asked with', () => request('examine'), REFUSED],
  ['what a repair is asked with', () => request('repair'), REFUSED],
  ["what the firm's setup file is asked with", () => request('setupFile'), REFUSED],
  ['what a secret is asked with', () => request('secret.get'), REFUSED],
  ['what a place is asked with', () => request('place.look'), REFUSED],
  ['what a file is asked with', () => request('file.read'), REFUSED],
  [
    'an exclusion on the wire',
    () => parseExtensionMessage({ type: 'configure', ...allowed, exclusions: [LIST] }),
    REFUSED,
  ],
  ['a configuration', () => parseShape(configuration, LIST), null],
  ['a sample', () => parseSample(LIST), null],
  ['the first word on a socket', () => parseCallerGreeting(LIST), null],
  ['the surroundings of a relay', () => parseCallerGreeting({ type: 'relay', version: '1', surroundings: LIST }), null],
  ['the surroundings of a login', () => parseCallerGreeting({ type: 'surroundings', surroundings: LIST }), null],
  ['an answer of the key store', () => parseStoreAnswer('[]'), null],
  ['what a recorder kept', () => keptIn('[]'), { configuration: null, holder: null }],
  [
    'parts of what a recorder kept',
    () => keptIn('{"configuration":[],"holder":[],"former":[[]]}'),
    { configuration: null, holder: null },
  ],
  ['a call of a page', () => called(LIST), undefined],
  ['a policy', () => readFirmSettings(LIST).problems, [{ name: 'settings' }]],
  ...(['exclusions', 'rules', 'billing'] as const).map((name): [string, () => unknown, unknown] => [
    `an item of a firm’s ${name}`,
    () => readFirmSettings({ [name]: [LIST] }).problems,
    [{ name, item: 1 }],
  ]),
  ['a setup file', () => readSetup(LIST), null],
  [
    'the settings of a setup file',
    () => readSetup({ region: 'us', clientId: 'id', clientSecret: 'secret', settings: LIST })?.problems,
    [{ name: 'settings' }],
  ],
  ['a shared connection', () => readShared(LIST), null],
  ['a stored trouble', () => readTrouble(LIST), null],
  ['a stored exclusion', () => settingsIn({ recording: { exclusions: [LIST] } } as never).values.exclusions, []],
];

describe('a list where fields are expected', () => {
  it.each(DOORS)('is refused like any other wrong shape: %s', (_, enter, refused) => {
    const came = enter();
    if (typeof refused === 'object' && refused !== null && !Array.isArray(refused)) expect(came).toMatchObject(refused);
    else expect(came).toEqual(refused);
  });

  it.each(['token', 'limits', 'trouble', 'store'] as const)('is nothing that the worker keeps: %s', async (name) => {
    expect(await keptValue(areaOf(LIST), name).get()).toBeNull();
  });

  it.each([LIST, { id: '1', at: 0, call: 'sync.now', params: LIST }])('is no kept act: %j', async (act) => {
    expect(await keptActs(areaOf(act)).all()).toEqual([]);
  });

  it.each(['recording', 'keeping', 'properties', 'billing', 'learning', 'settings'])(
    'is no record of settings, and the attorney is shown which are lost: %s',
    (record) => {
      const [unusable, lost] = unusableIn(record);
      expect(lost).not.toEqual([]);
      expect(unusable).toEqual(lost);
    },
  );

  it('deletes nothing where it stands for the retention', () => {
    expect(retentionOf(LIST)).toEqual({ startOfDay: 0, months: null, hold: true });
  });

  it('is no shape of fields that may all be absent', () => {
    expect(parseShape(fields({}), LIST)).toBeNull();
    expect(parseShape(fields({}), { other: 1 })).toEqual({});
  });
});
