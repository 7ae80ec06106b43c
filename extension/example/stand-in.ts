import type { CallAnswer } from '../messages/calls.ts';
import type { MadeUpPlatform } from './platform.ts';

/** The browser's interface as the review uses it, with the made-up worker behind it. */
export function standIn(
  { listeners, session }: MadeUpPlatform,
  answer: (message: unknown) => Promise<CallAnswer> | undefined,
  own: { openOptions(): Promise<void>; openTab(url: string): Promise<void> },
) {
  return {
    runtime: {
      id: 'example',
      sendMessage: async (message: unknown) => answer(message),
      onMessage: {
        addListener: (listener: (news: never) => void) => void listeners.add(listener as never),
        removeListener: (listener: (news: never) => void) => void listeners.delete(listener as never),
      },
      openOptionsPage: own.openOptions,
    },
    extension: { getViews: () => [] },
    tabs: { create: ({ url }: { url: string }) => own.openTab(url) },
    windows: { getCurrent: async () => ({}) },
    permissions: { contains: async () => false, request: async () => false },
    storage: {
      session: {
        get: async (name: string) => ({ [name]: await session.get(name) }),
        set: async (values: Record<string, unknown>) => {
          for (const [name, value] of Object.entries(values)) await session.set(name, value);
        },
        remove: (name: string) => session.remove(name),
      },
    },
  };
}
