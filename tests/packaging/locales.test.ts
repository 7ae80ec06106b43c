import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../extension/messages/language.ts';
import { LIMITS } from '../../packaging/stores/limits.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = read('manifest.json');
const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);

describe('what browsers and stores show of the extension', () => {
  it('is there in each language of the screens, and in no other', () => {
    expect(readdirSync(join(ROOT, '_locales')).sort()).toEqual([...LANGUAGES].sort());
    expect(manifest.default_locale).toBe('en');
    expect(named).toEqual(['name', 'description']);
  });

  it.each(LANGUAGES)('is all that the manifest names, no longer than stores take: %s', (language) => {
    const messages = read(`_locales/${language}/messages.json`);
    expect(Object.keys(messages)).toEqual(named);
    const { name, description } = messages;
    for (const { name: names, short } of Object.values(LIMITS)) {
      expect(name.message.length).toBeLessThanOrEqual(names.most);
      expect(description.message.length).toBeLessThanOrEqual(short.most);
    }
    expect([name.message.trim(), description.message.trim()]).not.toContain('');
  });
});
