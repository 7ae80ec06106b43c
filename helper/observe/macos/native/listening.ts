// Never run: see `common.ts`.
import type * as library from 'koffi';
import { bindCommon, framework, type Koffi, type Maybe, type Ref } from './common.ts';
import { bindPower } from './power.ts';

/** A note of a program's accessibility, about one of its elements. */
export type OnNote = (observer: Ref, element: Ref, note: Ref, context: Maybe) => void;
export type OnPower = (context: Maybe, service: number, message: number, argument: number | bigint) => void;
export type OnWake = (context: Maybe) => void;

/** A CFRunLoopSourceContext of version 0: ten words, of which only the last is filled, with what is called. */
const CONTEXT_BYTES = 80;
const PERFORM_AT = 72;

/** The calls of the thread that listens. */
export function bindListening(koffi: Koffi) {
  const common = bindCommon(koffi);
  const { cf, ax, constant } = common;
  const note = koffi.proto('void MatterlineNote(void *observer, void *element, void *note, void *context)');
  const message = koffi.proto(
    'void MatterlinePower(void *context, uint32_t service, uint32_t message, intptr_t argument)',
  );
  const perform = koffi.proto('void MatterlineWake(void *context)');
  const createSource = cf.func('void *CFRunLoopSourceCreate(void *allocator, intptr_t order, uint8_t *context)') as (
    allocator: null,
    order: number,
    context: Buffer,
  ) => Ref;
  const addSource = cf.func('void CFRunLoopAddSource(void *loop, void *source, void *mode)') as Sourced;
  const removeSource = cf.func('void CFRunLoopRemoveSource(void *loop, void *source, void *mode)') as Sourced;
  const sourceOf = ax.func('void *AXObserverGetRunLoopSource(void *observer)') as (observer: Ref) => Ref;
  const createObserver = ax.func('int32_t AXObserverCreate(int32_t pid, void *called, _Out_ void **observer)') as (
    pid: number,
    called: Ref,
    observer: [Maybe],
  ) => number;
  const addNote = ax.func(
    'int32_t AXObserverAddNotification(void *observer, void *element, void *note, void *context)',
  ) as (observer: Ref, element: Ref, note: Ref, context: null) => number;
  const invalidate = cf.func('void CFRunLoopSourceInvalidate(void *source)') as (source: Ref) => void;
  const mode = constant('kCFRunLoopDefaultMode');
  const loop = (cf.func('void *CFRunLoopGetCurrent()') as () => Ref)();
  /** What is called back, for as long as this thread listens. */
  const kept: bigint[] = [];
  const sources: Ref[] = [];
  function keep(called: OnNote | OnPower | OnWake, shape: library.TypeObject): bigint {
    const pointer = koffi.register(called, shape) as bigint;
    kept.push(pointer);
    return pointer;
  }
  const hearPower = bindPower(koffi, {
    add: (source) => addSource(loop, source, mode),
    remove: (source) => removeSource(loop, source, mode),
  });

  return {
    ...common,
    loop,
    run: cf.func('void CFRunLoopRun()') as () => void,
    end: () => (cf.func('void CFRunLoopStop(void *loop)') as (of: Ref) => void)(loop),
    /** What another thread wakes this one by. */
    wakeSource(called: OnWake): Ref {
      const context = Buffer.alloc(CONTEXT_BYTES);
      context.writeBigUInt64LE(keep(called, koffi.pointer(perform)), PERFORM_AT);
      const source = createSource(null, 0, context);
      addSource(loop, source, mode);
      sources.push(source);
      return source;
    },
    notesTo: (called: OnNote) => keep(called, koffi.pointer(note)),
    /** Begins to hear from a program; null where it cannot be. To be ended with {@link endObserver}. */
    observerOf(pid: number, called: Ref): Maybe {
      const observer: [Maybe] = [null];
      if (createObserver(pid, called, observer) !== 0 || observer[0] === null) return null;
      addSource(loop, sourceOf(observer[0]), mode);
      return observer[0];
    },
    endObserver(observer: Ref): void {
      removeSource(loop, sourceOf(observer), mode);
      common.release(observer);
    },
    /** @returns AXError's code */
    addNote: (observer: Ref, element: Ref, of: Ref) => addNote(observer, element, of, null),
    hearPower: (called: OnPower) => hearPower(keep(called, koffi.pointer(message))),
    /**
     * Has nothing called back any more, once all else has ended. A source by which another thread wakes this one is not
     * released: that thread may be about to use it, and one that is not valid does nothing.
     */
    forget(): void {
      for (const source of sources.splice(0)) invalidate(source);
      for (const pointer of kept.splice(0)) koffi.unregister(pointer);
    },
  };
}
type Sourced = (loop: Ref, source: Ref, mode: Ref) => void;
export type Listening = ReturnType<typeof bindListening>;

/** Wakes a thread that sleeps in its loop, from another one: both calls may come from any thread. */
export function bindWaking(koffi: Koffi): (loop: Ref, source: Ref) => void {
  const cf = koffi.load(framework('CoreFoundation'));
  const signal = cf.func('void CFRunLoopSourceSignal(void *source)') as (source: Ref) => void;
  const wake = cf.func('void CFRunLoopWakeUp(void *loop)') as (loop: Ref) => void;
  return (loop, source) => {
    signal(source);
    wake(loop);
  };
}
