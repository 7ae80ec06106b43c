// Never run: see `common.ts`.
import { framework, type Koffi, type Maybe, type Ref } from './common.ts';

/** The run loop of the thread that hears. */
export interface Loop {
  add(source: Ref): void;
  remove(source: Ref): void;
}

/** What answers the questions of macOS, and what ends the hearing. */
export interface Power {
  allow(argument: number | bigint): void;
  end(): void;
}

/** The calls by which macOS tells of sleep. What is given hears it, called from C. */
export function bindPower(koffi: Koffi, loop: Loop): (called: Ref) => Power | null {
  const power = koffi.load(framework('IOKit'));
  const register = power.func(
    'uint32_t IORegisterForSystemPower(void *context, _Out_ void **port, void *called, _Out_ uint32_t *notifier)',
  ) as (context: null, port: [Maybe], called: Ref, notifier: [number]) => number;
  const portSource = power.func('void *IONotificationPortGetRunLoopSource(void *port)') as (port: Ref) => Ref;
  const deregister = power.func('int32_t IODeregisterForSystemPower(_Inout_ uint32_t *notifier)') as (
    notifier: [number],
  ) => number;
  const closeService = power.func('int32_t IOServiceClose(uint32_t connection)') as (connection: number) => number;
  const destroyPort = power.func('void IONotificationPortDestroy(void *port)') as (port: Ref) => void;

  /** Hears of sleep; null where macOS does not tell. */
  return (called) => {
    const port: [Maybe] = [null];
    const notifier: [number] = [0];
    const root = register(null, port, called, notifier);
    const [from] = port;
    if (root === 0 || from === null) return null;
    const source = portSource(from);
    loop.add(source);
    const allow = power.func('int32_t IOAllowPowerChange(uint32_t root, intptr_t argument)') as (
      of: number,
      argument: number | bigint,
    ) => number;
    return {
      allow: (argument) => void allow(root, argument),
      end() {
        loop.remove(source);
        deregister(notifier);
        // Registering opened the root power domain, which nobody else closes (Apple's Technical Q&A 1340).
        closeService(root);
        destroyPort(from);
      },
    };
  };
}
