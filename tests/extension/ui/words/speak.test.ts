// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bracketed } from '../made-up-language.ts';

vi.mock('../../../../extension/messages/language.ts', () => ({
  LANGUAGES: ['en', 'de'],
  LANGUAGE_CHOICES: ['browser', 'en', 'de'],
}));
vi.mock('../../../../extension/ui/words/books.ts', async (original) => {
  const { BOOKS } = await original<typeof import('../../../../extension/ui/words/books.ts')>();
  const made = Object.entries(BOOKS.en).map(([page, read]) => [page, async () => bracketed({ ...(await read()) })]);
  return { BOOKS: { ...BOOKS, de: Object.fromEntries(made) } };
});
vi.mock('../../../../extension/ui/words/workers.ts', async (original) => {
  const { WORKERS } = await original<typeof import('../../../../extension/ui/words/workers.ts')>();
  return { WORKERS: { ...WORKERS, de: bracketed({ ...WORKERS.en }) } };
});
const words = await import('../../../../extension/ui/words/index.ts');

const choice = (name: string) => name as Parameters<typeof words.keepChoice>[0];
beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = '';
});

describe('a page', () => {
  it('speaks the language that was chosen, and says so', async () => {
    words.keepChoice(choice('de'));
    await words.speakFor('welcome');
    expect([words.language, document.documentElement.lang]).toEqual(['de', 'de']);
    expect(words.welcome.title).toMatch(/^⟦.*⟧$/);
    words.keepChoice(choice('en'));
    await words.speakFor('welcome');
    expect([words.language, document.documentElement.lang]).toEqual(['en', 'en']);
    expect(words.welcome.title).not.toMatch(/[⟦⟧]/);
  });

  it('has only its own words anew, and keeps those of what it loaded before', async () => {
    await words.speakFor('popup');
    const { popup } = words;
    await words.speakFor('further');
    expect(words.popup).toBe(popup);
    expect(words.dialogs).toBeDefined();
  });
});

describe('the worker', () => {
  it('speaks another language from its next word on, and says whether that is one', () => {
    expect(words.worker.badge).toBeDefined();
    expect(words.speakInWorker(choice('en'))).toBe(false);
    expect(words.speakInWorker(choice('de'))).toBe(true);
    expect(Object.values(words.worker.badge).join()).toContain('⟦');
    expect(words.speakInWorker(choice('de'))).toBe(false);
    expect(words.speakInWorker(choice('browser'))).toBe(true);
  });
});
