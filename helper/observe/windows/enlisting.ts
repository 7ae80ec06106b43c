// Part of a thread of its own, so it imports nothing that the program's entry holds: that would start the program anew.
import type * as koffi from 'koffi';
import { CONSOLE_DISPLAY_STATE, sleepsWithDisplay } from './signs.ts';

/** A window, or what Windows gives for a setting of power that it tells of. */
type Handle = bigint;

const NOTIFY_FOR_THIS_SESSION = 0;
const DEVICE_NOTIFY_WINDOW_HANDLE = 0;
const CAPABILITIES_BYTES = 76;

type Load = typeof koffi.load;

/** Has a window told of locks and other users; null where Windows refuses. */
function hearSession(load: Load, window: Handle): (() => void) | null {
  const terminal = load('wtsapi32.dll');
  const register = terminal.func('int __stdcall WTSRegisterSessionNotification(void *window, uint32_t which)') as (
    window: Handle,
    which: number,
  ) => number;
  const unregister = terminal.func('int __stdcall WTSUnRegisterSessionNotification(void *window)') as (
    window: Handle,
  ) => number;
  return register(window, NOTIFY_FOR_THIS_SESSION) === 0 ? null : () => void unregister(window);
}

/** Has a window told of the display, where the computer sleeps with it; null where it does not, or Windows refuses. */
function hearDisplay(load: Load, window: Handle): (() => void) | null {
  const capabilitiesOf = load('powrprof.dll').func(
    'uint8_t __stdcall GetPwrCapabilities(_Out_ uint8_t *capabilities)',
  ) as (capabilities: Buffer) => number;
  const capabilities = Buffer.alloc(CAPABILITIES_BYTES);
  if (capabilitiesOf(capabilities) === 0 || !sleepsWithDisplay(capabilities)) return null;
  const user = load('user32.dll');
  const register = user.func(
    'void *__stdcall RegisterPowerSettingNotification(void *window, const uint8_t *setting, uint32_t flags)',
  ) as (window: Handle, setting: Buffer, flags: number) => Handle | null;
  const unregister = user.func('int __stdcall UnregisterPowerSettingNotification(void *told)') as (
    told: Handle,
  ) => number;
  const told = register(window, CONSOLE_DISPLAY_STATE, DEVICE_NOTIFY_WINDOW_HANDLE);
  return told === null ? null : () => void unregister(told);
}

/**
 * Has a window told of locks, other users and the display. What of that Windows refuses, the slow look finds out.
 * @returns ends that: to be called before the window is destroyed, as Microsoft's documentation asks
 * @throws where a part of Windows is missing
 */
export function enlist(load: Load, window: Handle): () => void {
  const ends = [hearSession(load, window), hearDisplay(load, window)];
  return () => {
    for (const end of ends) end?.();
  };
}
