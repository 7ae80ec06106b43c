import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRM_SETTINGS } from '../../../extension/background/settings/registry.ts';
import { LOCKABLE, NO_SETTINGS, policySchemas, readFirmSettings } from '../../../extension/firm/index.ts';
import schema from '../../../extension/firm/managed-schema.json' with { type: 'json' };
import { CHROMIUM_IDS, FIREFOX_IDS, HOST_NAME } from '../../../shared/index.ts';

const FOLDER = join(import.meta.dirname, '../../../extension/firm/policies');
const ID = CHROMIUM_IDS.release;
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

interface Policy {
  /** What each entry of the list of extensions to install says. */
  installs: string[];
  hosts: string[];
  settings: Record<string, unknown>;
}

function readLinux(name: string): Policy {
  const policy = JSON.parse(textOf(name));
  return {
    installs: policy.ExtensionInstallForcelist,
    hosts: policy.NativeMessagingAllowlist,
    settings: policy['3rdparty'].extensions[ID],
  };
}

/** The keys of a registry file with their values, as the registry would hold them. */
function readRegistry(name: string, root: string): Policy {
  const keys = new Map<string, Map<string, string | number>>();
  let key = new Map<string, string | number>();
  for (const line of textOf(name).split(/\r?\n/)) {
    const head = /^\[(.+)\]$/.exec(line)?.[1];
    if (head) {
      key = new Map();
      keys.set(head, key);
    }
    const [, value = '', text, number] = /^"([^"]+)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (text !== undefined) key.set(value, text.replace(/\\(["\\])/g, '$1'));
    if (number !== undefined) key.set(value, Number.parseInt(number, 16));
  }
  const under = (path: string) => keys.get(`${root}\\${path}`) ?? new Map<string, string | number>();
  const typeOf = (setting: string) => schema.properties[setting as keyof typeof schema.properties]?.type;
  // As the browsers do: what is to be a list may stand there as JSON.
  const settings = [...under(`3rdparty\\extensions\\${ID}\\policy`)].map(([setting, value]) => [
    setting,
    typeOf(setting) === 'array' ? JSON.parse(String(value)) : value,
  ]);
  return {
    installs: [...under('ExtensionInstallForcelist').values()].map(String),
    hosts: [...under('NativeMessagingAllowlist').values()].map(String),
    settings: Object.fromEntries(settings),
  };
}

/** One value of a property list, and what follows it. */
function readProperty(xml: string): { value: unknown; rest: string } {
  const [all = '', tag = '', text = ''] = /^\s*<(string|integer|array|dict)>([^<]*)/.exec(xml) ?? [];
  let rest = xml.slice(all.length);
  if (tag === 'string' || tag === 'integer')
    return { value: tag === 'integer' ? Number(text) : text, rest: rest.replace(/^<\/\w+>\s*/, '') };
  const items: unknown[] = [];
  const fields: Record<string, unknown> = {};
  while (!rest.startsWith(`</${tag}>`)) {
    const name = /^<key>([^<]+)<\/key>\s*/.exec(rest);
    if (name) rest = rest.slice(name[0].length);
    const read = readProperty(rest);
    rest = read.rest;
    if (name?.[1]) fields[name[1]] = read.value;
    else items.push(read.value);
  }
  return { value: tag === 'array' ? items : fields, rest: rest.slice(tag.length + 3).trimStart() };
}
function readPlist(name: string): Record<string, unknown> {
  const body = /<plist version="1.0">([\s\S]+)<\/plist>/.exec(textOf(name))?.[1] ?? '';
  return readProperty(body).value as Record<string, unknown>;
}
function readMac(domain: string): Policy {
  const browser = readPlist(`${domain}.plist`);
  return {
    installs: browser.ExtensionInstallForcelist as string[],
    hosts: browser.NativeMessagingAllowlist as string[],
    settings: readPlist(`${domain}.extensions.${ID}.plist`),
  };
}

const CHROMIUM: Record<string, Policy> = {
  'chrome-linux.json': readLinux('chrome-linux.json'),
  'edge-linux.json': readLinux('edge-linux.json'),
  'chrome-windows.reg': readRegistry('chrome-windows.reg', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'),
  'edge-windows.reg': readRegistry('edge-windows.reg', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge'),
  'com.google.Chrome.plist': readMac('com.google.Chrome'),
  'com.microsoft.Edge.plist': readMac('com.microsoft.Edge'),
};

describe('the ready policy files', () => {
  it.each(Object.entries(CHROMIUM))(
    '%s installs this extension, lets it start the helper, and settles what it says',
    (_, policy) => {
      expect(policy.installs.map((entry) => entry.split(';')[0])).toEqual([ID]);
      expect(policy.hosts).toEqual([HOST_NAME]);
      const { settings, problems } = readFirmSettings(policy.settings);
      expect(problems).toEqual([]);
      expect(settings).toMatchObject({ region: 'us', keepMonths: 24, exclusions: [{ title: 'payroll' }] });
      expect(policy.settings).toEqual(CHROMIUM['chrome-linux.json']?.settings);
    },
  );

  it('firefox-policies.json does the same for Firefox', () => {
    const { policies } = JSON.parse(textOf('firefox-policies.json'));
    expect(policies.ExtensionSettings[FIREFOX_IDS.release].installation_mode).toBe('force_installed');
    expect(policies['3rdparty'].Extensions[FIREFOX_IDS.release]).toEqual(CHROMIUM['chrome-linux.json']?.settings);
  });

  it('are all looked at here', () => {
    const plists = ['com.google.Chrome', 'com.microsoft.Edge'].map((domain) => `${domain}.extensions.${ID}.plist`);
    expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(CHROMIUM), ...plists, 'firefox-policies.json'].sort());
  });
});

describe('the schema by which browsers check a policy', () => {
  const names = Object.keys(schema.properties);

  it('knows all that Matterline reads, and nothing else', () => {
    expect(names.sort()).toEqual(
      [...LOCKABLE, ...Object.keys(policySchemas), ...Object.keys(FIRM_SETTINGS), 'locked'].sort(),
    );
  });

  it('gives each setting a type under which Matterline takes it', () => {
    const samples: Record<string, unknown> = { string: 'us', boolean: true, integer: 24, array: [] };
    for (const [name, { type }] of Object.entries(schema.properties))
      expect(readFirmSettings({ [name]: samples[type] }).problems, name).toEqual([]);
  });

  it('is one that Chrome takes: a type everywhere, and no further properties at the top', () => {
    const typed = (node: unknown): boolean => {
      const { type, items, properties } = node as { type?: string; items?: unknown; properties?: object };
      return (
        type !== undefined && (items === undefined || typed(items)) && Object.values(properties ?? {}).every(typed)
      );
    };
    expect(typed(schema)).toBe(true);
    expect(schema).not.toHaveProperty('additionalProperties');
  });

  it('has no word for pausing, for what is recorded beyond the attorney’s own choice, or for consent', () => {
    expect(names.filter((name) => /pause|consent|record|capture|include|idle/i.test(name))).toEqual([]);
    expect(Object.keys(NO_SETTINGS).sort()).toEqual(['billing', 'exclusions', 'locked', 'properties', 'rules']);
  });
});
