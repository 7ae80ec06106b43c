import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CERTIFIED, KINDS } from '../../../packaging/stores/data-use.ts';
import { LIMITS, MOST_REASON, SEARCH_TERMS } from '../../../packaging/stores/limits.ts';
import { LISTINGS, PURPOSE, SHORT, TERMS } from '../../../packaging/stores/listing.ts';
import { REASONS } from '../../../packaging/stores/permissions.ts';
import { STORES, type StoreName } from '../../../packaging/stores/store.ts';
import { changesOf, reasonsFor, storeTexts } from '../../../packaging/stores/texts.ts';
import { RELEASES } from '../../../shared/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const page = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const manifest = JSON.parse(page('manifest.json'));
const ENGLISH = JSON.parse(page('_locales/en/messages.json'));
const PRIVACY = page('PRIVACY.md');
const NAMES = Object.keys(STORES) as StoreName[];
const TEXTS = storeTexts({
  version: manifest.version,
  privacy: PRIVACY,
  changes: page('CHANGELOG.md'),
  review: page('packaging/stores/review.md'),
  contact: null,
});

describe.each(NAMES)('what is said in the store: %s', (store) => {
  it.each(['name', 'short', 'long'] as const)('has a %s of a length that the store takes', (text) => {
    const { least, most, source } = LIMITS[store][text];
    expect(source).not.toBe('');
    // Stores count characters, and some of them units of UTF-16: the larger number fits both.
    expect(LISTINGS[store][text].length).toBeGreaterThanOrEqual(least);
    expect(LISTINGS[store][text].length).toBeLessThanOrEqual(most);
  });

  it('is about what the package is: its name, and its short description where the store takes that from it', () => {
    expect(LISTINGS[store].name).toBe(ENGLISH.name.message);
    if (store !== 'firefox') expect(LISTINGS[store].short).toBe(ENGLISH.description.message);
    expect(RELEASES[STORES[store].origin].family).toBe(store === 'firefox' ? 'firefox' : 'chromium');
  });

  it('names the helper, Clio, what was not tried, and whose it is not', () => {
    const { long } = LISTINGS[store];
    expect(long).toContain('Matterline helper');
    expect(long).toContain('has not been tried on real computers yet');
    expect(long).toContain('not with a real Clio account yet');
    expect(long).toContain('not made, tested or endorsed by Clio');
    expect(long.includes('side panel')).toBe(store !== 'firefox');
  });

  it('gives each permission a reason that fits its field', () => {
    const { build } = STORES[store];
    const fields = reasonsFor(store).split('\n\n');
    expect(fields).toHaveLength(Object.values(REASONS).filter(({ builds }) => builds.includes(build)).length);
    for (const field of fields) expect(field.length).toBeLessThanOrEqual(MOST_REASON);
    expect(PURPOSE.length).toBeLessThanOrEqual(MOST_REASON);
  });
});

describe('what is said to all stores', () => {
  it('is in the manifest a description that Chrome takes', () => {
    expect(ENGLISH.description.message).toBe(SHORT);
  });

  it('has search terms that Edge takes', () => {
    expect(TERMS.length).toBeLessThanOrEqual(SEARCH_TERMS.terms);
    for (const term of TERMS) expect(term.length).toBeLessThanOrEqual(SEARCH_TERMS.characters);
    expect(TERMS.join(' ').split(' ').length).toBeLessThanOrEqual(SEARCH_TERMS.words);
  });

  it('stands in PRIVACY.md, kind by kind, with what is certified', () => {
    const says = { no: 'no', yes: 'yes', optional: 'if you allow it' };
    const rows = KINDS.map(({ form, firefox, collected, what }) => {
      const cells = [form ?? '–', firefox === null ? '–' : `\`${firefox}\``, says[collected], what];
      return `| ${cells.join(' | ')} |`;
    });
    expect(rows.filter((row) => !PRIVACY.includes(row))).toEqual([]);
    const oneLine = PRIVACY.replace(/\s+/g, ' ');
    expect(CERTIFIED.filter((sentence) => !oneLine.includes(sentence))).toEqual([]);
    // The words that the Chrome Web Store's policy on limited use asks for.
    expect(oneLine).toContain('will adhere to the [Chrome Web Store User Data Policy]');
    expect(oneLine).toContain('including the Limited Use requirements');
  });

  it('has of the changes those of this version, and fails where there are none', () => {
    const changelog = '# Changelog\n\n## 1.1.0\n\n- new\n\n## 1.0.0\n\n- old\n';
    expect(changesOf(changelog, '1.0.0')).toBe('- old');
    expect(() => changesOf(changelog, '2.0.0')).toThrow('2.0.0');
    expect(TEXTS['changes.md']?.length).toBeGreaterThan(100);
  });
});

describe('the privacy policy as a page', () => {
  const html = TEXTS['privacy-policy.html'] ?? '';

  it('has every heading, row and item of PRIVACY.md', () => {
    const lines = PRIVACY.split('\n');
    const count = (sign: RegExp) => lines.filter((line) => sign.test(line)).length;
    const found = (tag: string) => html.split(`<${tag}>`).length - 1;
    expect(found('h1') + found('h2')).toBe(count(/^#/));
    expect(found('tr')).toBe(count(/^\|/) - count(/^\| ---/));
    expect(found('li')).toBe(count(/^- /));
  });

  it('has no sign of Markdown left, no script, and no link to what is not published with it', () => {
    const words = html.replace(/<code>.*?<\/code>/gs, '').replace(/<style>.*?<\/style>/s, '');
    expect(words).not.toMatch(/\*\*|\]\(|`|^#|^\|/m);
    expect(html).not.toMatch(/<script|\son\w+=/);
    for (const [, to] of html.matchAll(/href="([^"]*)"/g)) expect(to).toMatch(/^https:/);
  });

  it('says of which version it is, and whom to ask, or that nobody is named', () => {
    expect(html).toContain(`Matterline ${manifest.version}`);
    expect(html).toContain('Nobody who publishes it is named yet.');
  });
});
