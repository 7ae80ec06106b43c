import { CERTIFIED, KINDS } from './data-use.ts';
import { LISTINGS, PURPOSE, TERMS } from './listing.ts';
import { webPage } from './page.ts';
import { REASONS } from './permissions.ts';
import { STORES, type StoreName } from './store.ts';

/** What a version's texts are made of besides the tables beside this file. */
export interface Pages {
  version: string;
  /** PRIVACY.md, CHANGELOG.md and review.md as they are. */
  privacy: string;
  changes: string;
  review: string;
  /** Who answers for it, or null where nobody is named yet. */
  contact: string | null;
}

/** What a version brought, of the changelog: its section without the heading. */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const found = sections.find((section) => (section.split('\n')[0] ?? '').includes(version));
  if (!found) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return found.slice(found.indexOf('\n') + 1).trim();
}

/** The reasons of a store's build, one a line for its form. */
export function reasonsFor(store: StoreName): string {
  const { build } = STORES[store];
  const own = Object.entries(REASONS).filter(([, { builds }]) => builds.includes(build));
  return own.map(([name, { why }]) => `${name}\n  Matterline needs it ${why}.\n`).join('\n');
}

function dataUse(store: StoreName): string {
  const firefox = store === 'firefox';
  const rows = KINDS.flatMap((kind) => {
    const name = firefox ? kind.firefox : kind.form;
    return name === null ? [] : [`${kind.collected === 'no' ? '[ ]' : '[x]'} ${name}: ${kind.what}`];
  });
  const certified = firefox ? [] : ['', 'To certify:', ...CERTIFIED.map((line) => `[x] ${line}`)];
  return [...rows, ...certified, ''].join('\n');
}

function listingOf(store: StoreName): Record<string, string> {
  const { name, short, long, category } = LISTINGS[store];
  return {
    'name.txt': `${name}\n`,
    'short-description.txt': `${short}\n`,
    'description.txt': `${long}\n`,
    'category.txt': `${category}\n`,
    'permissions.txt': reasonsFor(store),
    'data-use.txt': dataUse(store),
    ...(store === 'firefox'
      ? {}
      : { 'purpose.txt': `${PURPOSE}\n`, 'remote-code.txt': 'No, I am not using remote code.\n' }),
    ...(store === 'edge' ? { 'search-terms.txt': `${TERMS.join('\n')}\n` } : {}),
    ...(store === 'firefox'
      ? { 'paid.txt': 'Tick "requires payment, non-free services": Clio Manage is a paid service.\n' }
      : {}),
  };
}

/** Every text that the stores ask for, by its path: what each form wants, the privacy policy, the guide, the changes. */
export function storeTexts({ version, privacy, changes, review, contact }: Pages): Record<string, string> {
  const foot = `This page is about Matterline ${version}. ${contact === null ? 'Nobody who publishes it is named yet.' : `Questions: ${contact}.`}`;
  const all: Record<string, string> = {
    'privacy-policy.html': webPage(privacy, 'Matterline: privacy', foot),
    'review.md': review,
    'changes.md': `${changesOf(changes, version)}\n`,
  };
  for (const store of Object.keys(STORES) as StoreName[])
    for (const [name, text] of Object.entries(listingOf(store))) all[`${store}/${name}`] = text;
  return all;
}
