import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { DayView } from '../../../extension/messages/day.ts';
import { browser } from '../ui/made-up-worker.ts';
import { pageRoot } from '../ui/page-root.ts';
import { settle } from '../ui/press-all.ts';
import { DONE } from './made-up-review.ts';
import { showReview } from './shown-review.tsx';

/** What the worker was asked to do or tell, in order. */
export type Asked = { call: string; params: Record<string, unknown> }[];

/** Gives each test of a file a review page of its own, on fake timers, and what an attorney does on the page. */
export function reviewPage() {
  const root = pageRoot(Date.UTC(2026, 10, 23, 17));
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const buttons = (text: string) =>
    [...root.querySelectorAll('button')].filter((one) => one.textContent?.trim() === text);
  return {
    find,
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    button: (text: string): HTMLButtonElement => {
      const [found] = buttons(text);
      if (!found) throw new Error(`There is no button ${text}.`);
      return found;
    },
    /** Shows a day; whatever is asked is done, unless `answer` gives something else for it, or says that it `failed`. */
    show: async (
      day: DayView,
      answer: (call: string, params: unknown) => unknown = () => undefined,
    ): Promise<Asked> => {
      await showReview(root, day, DONE);
      const asked: Asked = [];
      const send = browser.runtime.sendMessage;
      vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
        const { call, params } = message as unknown as Asked[number];
        asked.push({ call, params });
        const value = await answer(call, params);
        if (typeof value === 'object' && value !== null && 'failed' in value) return value as never;
        return value === undefined ? send(message) : { value: value as never };
      });
      return asked;
    },
    press: async (key: string, on: HTMLElement) => {
      on.focus();
      await act(() => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
      await settle();
    },
    click: async (element: HTMLElement) => {
      await act(() => element.click());
      await settle();
    },
    write: async (selector: string, text: string) => {
      const box = find<HTMLInputElement>(selector);
      box.value = text;
      await act(() => {
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
  };
}
