import { provision } from '../../desktop/provision.mjs';
import { missingPrograms } from '../x-server.ts';
import { type DesktopSession, DROPPING } from './desktop-session.ts';
import { startGnomeShell } from './gnome-shell.ts';
import { startKwin } from './kwin.ts';
import { startSway } from './sway.ts';

/** A session with Wayland without a screen, in what all kinds have alike. */
export interface WaylandSession {
  session: DesktopSession;
  /** For WAYLAND_DISPLAY inside it. */
  display: string;
  env: Record<string, string>;
  /** The compositor does nothing more, or goes on. */
  hang(is: boolean): void;
  /** Shows what the desktop shows at its lock, where that can be shown here. */
  lock?: (is: boolean) => Promise<void>;
  /** Moves the mouse, where a window that comes to the front does not count as input. */
  nudge?: () => Promise<void>;
  end(): Promise<void>;
}

interface Kind {
  /** What is not there of what a session with windows of GTK needs. */
  missing: string[];
  start(): Promise<WaylandSession>;
}

const GTK = ['gjs', 'gir1.2-gtk-4.0', 'dbus-daemon'] as const;
const dropping = missingPrograms(DROPPING);

/** The kinds of sessions with Wayland that can be started here. */
export const WAYLAND_SESSIONS: Readonly<Record<'sway' | 'KDE' | 'GNOME', Kind>> = {
  sway: { missing: [...provision(null, ['sway', ...GTK]), ...dropping], start: () => startSway() },
  KDE: { missing: [...provision(null, ['kwin-wayland', ...GTK]), ...dropping], start: () => startKwin() },
  GNOME: { missing: [...provision(null, ['gnome-shell', ...GTK]), ...dropping], start: () => startGnomeShell() },
};
