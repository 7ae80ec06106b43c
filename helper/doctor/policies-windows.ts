import type { Finding } from '../../shared/index.ts';
import type { Browser } from '../base/index.ts';
import { everything, type Machine, type Registry, registryText, targetsOf } from '../install/index.ts';
import { forbidding, type Policies, type Setting } from './policies.ts';

/** Where administrators put policies on Windows, by what each browser's maker documents. */
const KEYS: Partial<Record<Browser, string>> = {
  chrome: 'Software\\Policies\\Google\\Chrome',
  chromium: 'Software\\Policies\\Chromium',
  edge: 'Software\\Policies\\Microsoft\\Edge',
  brave: 'Software\\Policies\\BraveSoftware\\Brave',
  vivaldi: 'Software\\Policies\\Vivaldi',
};
/** Those for the computer count before those for the user. */
const ROOTS = ['HKLM', 'HKCU'] as const;
/** The values of a list are named 1, 2 and so on; a longer one is not read to its end. */
const MAX_ITEMS = 100;
const LISTS = ['NativeMessagingBlocklist', 'NativeMessagingAllowlist'] as const;
const SWITCH = 'NativeMessagingUserLevelHosts';

function listIn(registry: Registry, key: string): string[] {
  const names = Array.from({ length: MAX_ITEMS }, (_, index) => String(index + 1));
  return names.flatMap((name) => {
    const item = registry.read(key, name);
    return item.kind === 'value' ? [item.text] : [];
  });
}

function policiesOf(registry: Registry, below: string): Policies {
  const settings = new Map<string, Setting>();
  const put = (name: string, value: unknown, file: string) => {
    if (!settings.has(name)) settings.set(name, { value, file });
  };
  for (const root of ROOTS) {
    const file = `${root}\\${below}`;
    for (const name of LISTS) {
      const items = listIn(registry, `${file}\\${name}`);
      if (items.length > 0) put(name, items, file);
    }
    const number = registry.readNumber(file, SWITCH);
    if (number !== null) put(SWITCH, number !== 0, file);
  }
  return settings;
}

/** Looks for policies of the administrator that keep browsers from starting the helper, on Windows. */
export function windowsPolicyFindings(machine: Machine): Finding[] {
  const { registry } = machine;
  if (!registry) return [];
  return Object.entries(KEYS).flatMap(([name, below]) => {
    const browser = name as Browser;
    const shared = targetsOf({ ...everything(true), browsers: [browser] }, machine);
    const servedForAll = shared.some(({ key }) => key !== null && registryText(machine, key, null) !== null);
    return forbidding(browser, policiesOf(registry, below), servedForAll);
  });
}
