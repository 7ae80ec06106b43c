import { worker } from '../ui/words/index.ts';
import { browser } from './browser.ts';
import { unawaited } from './faults/unawaited.ts';
import type { Reminder } from './reminders/reminders.ts';

/** Chromium has buttons in notifications; Firefox has none, and refuses one that asks for them. */
type Buttons = { buttons?: { title: string }[] };
type Interface = Partial<typeof browser.notifications>;

/** The browser's interface, which is there once the attorney allowed notifications. */
const allowed = (): Interface | undefined => (browser as { notifications?: Interface }).notifications;

/** Shows a notification of the system, without a sound. @returns false where the browser allows none */
export async function notify({ kind, title, text }: Reminder): Promise<boolean> {
  const notifications = allowed();
  if (!notifications?.create || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
  const more: Buttons & { silent?: boolean } = notifications.onButtonClicked
    ? { buttons: [{ title: worker.reminder.off }], silent: true }
    : {};
  await notifications.create(kind, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('extension/icons/128.png'),
    title,
    message: text,
    ...more,
  });
  return true;
}

/** Calls back for what the attorney does with a notification, also where notifications are allowed only later. */
export function onNotificationAct({ open, off }: { open(): void; off(): void }): void {
  let listening = false;
  const listen = () => {
    const notifications = allowed();
    if (listening || !notifications) return;
    listening = true;
    notifications.onClicked?.addListener((kind) => {
      unawaited('reminders', Promise.resolve(notifications.clear?.(kind)));
      open();
    });
    notifications.onButtonClicked?.addListener(off);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
