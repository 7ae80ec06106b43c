import type { Desktop } from './observer.ts';

/** Kinds of desktops with Wayland, by how they tell which window is in front. */
export type WaylandDesktop = 'kde' | 'gnome' | 'other';

/** The desktop that an environment names, as `ubuntu:GNOME`; null where it names none. */
export function namedDesktop(env: Desktop['env']): WaylandDesktop | null {
  const names = (env.XDG_CURRENT_DESKTOP ?? '').toLowerCase().split(':').filter(Boolean);
  if (names.includes('kde')) return 'kde';
  if (names.some((name) => /^gnome(?:-|$)/.test(name))) return 'gnome';
  return names.length > 0 ? 'other' : null;
}
