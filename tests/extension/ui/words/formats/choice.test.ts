// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// As if there were more languages than there are: how one is chosen does not wait for their words.
vi.mock('../../../../../extension/messages/language.ts', () => ({
  LANGUAGES: ['en', 'de', 'fr'],
  LANGUAGE_CHOICES: ['browser', 'en', 'de', 'fr'],
}));
const { chosenLanguage, keepChoice, keptChoice, languageOf } = await import(
  '../../../../../extension/ui/words/formats/choice.ts'
);

const browserSpeaks = (tag: string) => vi.stubGlobal('chrome', { i18n: { getUILanguage: () => tag } });
const choice = (name: string) => name as Parameters<typeof keepChoice>[0];

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('the language of the screens', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_CH', 'de'],
    ['fr-CA', 'fr'],
    ['en-GB', 'en'],
    ['den', 'en'],
    ['nl', 'en'],
    ['', 'en'],
  ])('in a browser of %j is %s', (tag, language) => {
    browserSpeaks(tag);
    expect([languageOf(tag), chosenLanguage('browser')]).toEqual([language, language]);
  });

  it('is English where no browser says its own', () => {
    expect(chosenLanguage('browser')).toBe('en');
  });

  it('is the one that was chosen, whatever the browser speaks', () => {
    browserSpeaks('de');
    expect(chosenLanguage(choice('fr'))).toBe('fr');
  });

  it('is kept for the pages, which begin anew only where it is another than before', () => {
    browserSpeaks('de');
    expect(keepChoice(choice('de'))).toBe(false);
    expect(keptChoice()).toBe('de');
    expect(keepChoice(choice('fr'))).toBe(true);
    expect(keptChoice()).toBe('fr');
    expect(keepChoice(choice('browser'))).toBe(true);
    expect(keepChoice(choice('browser'))).toBe(false);
  });

  it('is the browser’s where what was kept is no language any more, or nothing can be kept', () => {
    localStorage.setItem('language', 'tlh');
    expect(keptChoice()).toBe('browser');
    vi.stubGlobal('localStorage', undefined);
    expect(keptChoice()).toBe('browser');
    expect(keepChoice(choice('de'))).toBe(false);
  });
});
