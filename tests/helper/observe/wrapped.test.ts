import { describe, expect, it } from 'vitest';
import { createDeferredObserver } from '../../../helper/observe/deferred.ts';
import type { Observer } from '../../../helper/observe/observer.ts';
import { withMicrophone } from '../../../helper/observe/with-microphone.ts';
import { withSession } from '../../../helper/observe/with-session.ts';

const MICROPHONE = { name: 'test', start: () => undefined, answers: async () => true, stop: () => Promise.resolve() };
const WRAPPERS: Record<string, (observer: Observer) => Observer> = {
  'what tells of the login': (observer) => withSession(observer, { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' }),
  'what tells of the microphone': (observer) => withMicrophone(observer, MICROPHONE),
  'what looks for an observer': (observer) => createDeferredObserver(observer, () => Promise.resolve(observer)),
};

describe.each(Object.entries(WRAPPERS))('an observer in %s', (_, wrap) => {
  it('is asked all that it is asked elsewhere', async () => {
    const asked: string[] = [];
    const help = { wayland: { code: 'kwin-unreached' } } as const;
    const wrapped = wrap({
      platform: 'linux-wayland',
      name: 'inner',
      help,
      start: (_sink, idleAfter) => void asked.push(`start ${idleAfter}`),
      setIdleAfter: (milliseconds) => void asked.push(`idle ${milliseconds}`),
      hasFocus: (id) => Promise.resolve(asked.push(`focus ${id}`) > 0),
      check: () => void asked.push('check'),
      stop: () => Promise.resolve(void asked.push('stop')),
    });
    wrapped.start(() => undefined, 1);
    await new Promise<void>((resolve) => setImmediate(resolve));
    wrapped.setIdleAfter(2);
    expect(await wrapped.hasFocus?.('7')).toBe(true);
    wrapped.check?.();
    expect(wrapped.name).toContain('inner');
    expect(wrapped.help).toEqual(help);
    await wrapped.stop();
    expect(asked).toEqual(['start 1', 'idle 2', 'focus 7', 'check', 'stop']);
  });
});
