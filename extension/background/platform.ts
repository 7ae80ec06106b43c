import type { News } from '../messages/calls.ts';
import type { Toolbar } from './badge.ts';
import type { NativePort } from './capture/connection.ts';
import type { TabBrowser } from './capture/tabs.ts';
import type { Rules } from './connection/fresh-connections.ts';
import type { Timings } from './connection/wire.ts';
import type { Reminder } from './reminders/reminders.ts';

/** A place where the browser keeps values under names. */
export interface Area {
  /** All values by their names. */
  all(): Promise<Record<string, unknown>>;
  /** One of them; undefined where there is none. */
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What wakes the worker at an instant, also after it died. */
export type Alarm = 'resume' | 'sync' | 'post';

/** All that the worker has from the browser it runs in, and from the computer's clock. */
export interface Platform {
  /** Epoch milliseconds. */
  now(): number;
  /** Does something after so many milliseconds, should the worker live so long. */
  later(act: () => void, ms: number): void;
  /** A new random UUID. */
  uuid(): string;
  fetch: typeof fetch;
  /** Does something while no other worker or page of this extension does it. */
  alone<T>(act: () => Promise<T>): Promise<T>;
  /** This extension's version. */
  version: string;
  /** What the browser says of itself. */
  userAgent: string;
  /** This extension's id, and its own address with a slash at the end. */
  own: { id: string; root: string };
  /** Lives as long as the browser, and is never on the disk. */
  session: Area;
  /** Stays, also where the browser empties the database. */
  local: Area;
  /** What an administrator's policy holds. Rejects where the browser has none for this extension. */
  managed(): Promise<Record<string, unknown>>;
  wakeAt(alarm: Alarm, at: number): void;
  /** The address to which Clio sends the attorney back. */
  redirectUri: string;
  /** Opens Clio's page and resolves with the address at the end, or null when it was closed or an error came for it. */
  authorize(url: string): Promise<string | null>;
  /** Whether the browser lets the extension talk to an origin. */
  mayReach(origin: string): Promise<boolean>;
  /** Gives the leave to talk to an origin back to the browser, where it can be given back. */
  leave(origin: string): Promise<void>;
  /** The rules for the extension's own requests, and what the browser tells of requests that ended. */
  rules: Rules;
  timings: Timings;
  connectNative(host: string): NativePort;
  /** The words the browser left for the port that just closed. */
  lastError(): string | undefined;
  /** The browser's windows and tabs, and the permission to see them. */
  tabs: TabBrowser;
  /** Whether what is technical may go to the helper, as the attorney allows the browser. */
  mayTellTechnical(): Promise<boolean>;
  /** Tells every open page, and says whether one is open. */
  tellPages(news: News): Promise<boolean>;
  /** What the toolbar button shows. */
  showButton(toolbar: Toolbar): Promise<void>;
  /** Shows a notification of the system. @returns false where the browser does not allow the extension any */
  notify(reminder: Reminder): Promise<boolean>;
  /** Starts the extension anew, in the version that is there. */
  reload(): void;
}
