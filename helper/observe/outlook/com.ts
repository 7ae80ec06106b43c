// Run under wine, not yet on a real Windows.
// Is loaded by a process of its own as well, so it imports nothing of the program.
import * as koffi from 'koffi';

/** An object of another program, by its IDispatch. */
export type Dispatch = bigint;

/** A call that the other program, or Windows on the way to it, refused. */
export class ComError extends Error {
  /** An HRESULT, as 32 bits without a sign. */
  readonly code: number;
  constructor(what: string, code: number) {
    super(`${what}: 0x${(code >>> 0).toString(16)}`);
    this.code = code >>> 0;
  }
}

/** What a property may be here; null for all else. */
export type Value =
  | { kind: 'object'; object: Dispatch }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | null;

/** Late-bound calls: names are looked up in the object itself, so no type library is needed. */
export interface Com {
  /**
   * The object that a running program has registered for a class. It is never started for that.
   * @throws ComError where there is none
   */
  activeObject(name: string): Dispatch;
  /**
   * A property, or what a method without side effects returns. An object that is returned is to be released.
   * @throws ComError
   */
  get(object: Dispatch, name: string, ...numbers: readonly number[]): Value;
  release(object: Dispatch): void;
}

const COINIT_MULTITHREADED = 0;
const METHOD_OR_PROPERTY = 1 | 2;
/** The functions of IUnknown and IDispatch, by their places in the table. */
const SLOT = { query: 0, release: 2, names: 5, invoke: 6 } as const;
const POINTER_BYTES = 8;
/** VARIANT on 64 bits: a type, three words, and 16 bytes of value. */
const VARIANT = { bytes: 24, value: 8 } as const;
const TYPE = { int: 3, text: 8, object: 9 } as const;
/** DISPPARAMS: arguments, their names, and how many of both. */
const PARAMETERS = { bytes: 24, count: 16 } as const;
/** EXCEPINFO, with the texts in it that are the caller's to free. */
const EXCEPTION = { bytes: 64, texts: [8, 16, 24] } as const;
/** More than is ever kept of a text, in bytes. */
const TEXT_BYTES = 8_192;
const GUID_BYTES = 16;
const IID_NULL = Buffer.alloc(GUID_BYTES);
/** IID_IDispatch {00020400-0000-0000-c000-000000000046}, as its bytes lie in memory. */
const IID_DISPATCH = Buffer.from('0004020000000000c000000000000046', 'hex');

function wide(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le');
}

function check(what: string, code: number): void {
  if (code < 0) throw new ComError(what, code);
}

function bind() {
  const ole = koffi.load('ole32.dll');
  const automation = koffi.load('oleaut32.dll');
  return {
    initialize: ole.func('int32_t __stdcall CoInitializeEx(void *reserved, uint32_t how)') as (
      reserved: null,
      how: number,
    ) => number,
    classOf: ole.func('int32_t __stdcall CLSIDFromProgID(const uint8_t *name, _Out_ uint8_t *id)') as (
      name: Buffer,
      id: Buffer,
    ) => number,
    active: automation.func(
      'int32_t __stdcall GetActiveObject(const uint8_t *id, void *reserved, _Out_ void **object)',
    ) as (id: Buffer, reserved: null, object: [bigint | null]) => number,
    clear: automation.func('int32_t __stdcall VariantClear(uint8_t *variant)') as (variant: Buffer) => number,
    freeText: automation.func('void __stdcall SysFreeString(void *text)') as (text: bigint) => void,
    query: koffi.proto('int32_t __stdcall MatterlineQuery(void *self, const uint8_t *id, _Out_ void **object)'),
    release: koffi.proto('uint32_t __stdcall MatterlineRelease(void *self)'),
    names: koffi.proto(
      'int32_t __stdcall MatterlineNames(void *self, const uint8_t *id, uint8_t *names, uint32_t count, uint32_t language, _Out_ int32_t *found)',
    ),
    invoke: koffi.proto(
      'int32_t __stdcall MatterlineInvoke(void *self, int32_t member, const uint8_t *id, uint32_t language, uint16_t how, uint8_t *parameters, _Inout_ uint8_t *result, _Inout_ uint8_t *exception, _Out_ uint32_t *argument)',
    ),
  };
}

type Windows = ReturnType<typeof bind>;

/** Arguments lie in reverse order. */
function variantsOf(numbers: readonly number[]): Buffer {
  const variants = Buffer.alloc(VARIANT.bytes * Math.max(1, numbers.length));
  for (const [index, number] of [...numbers].reverse().entries()) {
    variants.writeUInt16LE(TYPE.int, index * VARIANT.bytes);
    variants.writeInt32LE(number, index * VARIANT.bytes + VARIANT.value);
  }
  return variants;
}

/** The value of a VARIANT, which is cleared where it holds more than a number or the object that is passed on. */
function takeValue(windows: Windows, variant: Buffer): Value {
  const pointer = variant.readBigUInt64LE(VARIANT.value);
  switch (variant.readUInt16LE(0)) {
    case TYPE.object:
      return pointer === 0n ? null : { kind: 'object', object: pointer };
    case TYPE.int:
      return { kind: 'number', number: variant.readInt32LE(VARIANT.value) };
    case TYPE.text: {
      // A BSTR has its length in bytes before its first character.
      const bytes = pointer === 0n ? 0 : (koffi.decode(pointer, -4, 'uint32_t') as number);
      const read = Math.min(bytes, TEXT_BYTES);
      const units = read === 0 ? [] : (koffi.decode(pointer, 'uint8_t', read) as Uint8Array);
      windows.clear(variant);
      return { kind: 'text', text: Buffer.from(units).toString('utf16le') };
    }
    default:
      windows.clear(variant);
      return null;
  }
}

/**
 * Makes this thread one that may call other programs' objects.
 * @throws where Windows or a part of it is missing
 */
export function openCom(): Com {
  const windows = bind();
  check('CoInitializeEx', windows.initialize(null, COINIT_MULTITHREADED));

  function call(object: bigint, slot: number, kind: ReturnType<typeof koffi.proto>, ...args: unknown[]): number {
    const table: bigint = koffi.decode(object, 'void *');
    const function_: bigint = koffi.decode(table, slot * POINTER_BYTES, 'void *');
    return koffi.call(function_, kind, object, ...args) as number;
  }
  const release = (object: Dispatch) => void call(object, SLOT.release, windows.release);

  function memberOf(object: Dispatch, name: string): number {
    const text = wide(name);
    const names = Buffer.alloc(POINTER_BYTES);
    names.writeBigUInt64LE(BigInt(koffi.address(text)));
    const found: [number] = [0];
    check(name, call(object, SLOT.names, windows.names, IID_NULL, names, 1, 0, found));
    return found[0];
  }

  return {
    activeObject(name) {
      const id = Buffer.alloc(GUID_BYTES);
      check(name, windows.classOf(wide(name), id));
      const found: [bigint | null] = [null];
      check(name, windows.active(id, null, found));
      if (found[0] === null) throw new ComError(name, 0);
      try {
        const dispatch: [bigint | null] = [null];
        check(name, call(found[0], SLOT.query, windows.query, IID_DISPATCH, dispatch));
        if (dispatch[0] === null) throw new ComError(name, 0);
        return dispatch[0];
      } finally {
        release(found[0]);
      }
    },
    get(object, name, ...numbers) {
      const member = memberOf(object, name);
      const variants = variantsOf(numbers);
      const parameters = Buffer.alloc(PARAMETERS.bytes);
      if (numbers.length > 0) parameters.writeBigUInt64LE(BigInt(koffi.address(variants)));
      parameters.writeUInt32LE(numbers.length, PARAMETERS.count);
      const result = Buffer.alloc(VARIANT.bytes);
      const exception = Buffer.alloc(EXCEPTION.bytes);
      const code = call(
        ...([object, SLOT.invoke, windows.invoke, member, IID_NULL, 0, METHOD_OR_PROPERTY] as const),
        ...[parameters, result, exception, [0]],
      );
      if (code < 0) {
        for (const at of EXCEPTION.texts) {
          const text = exception.readBigUInt64LE(at);
          if (text !== 0n) windows.freeText(text);
        }
        throw new ComError(name, code);
      }
      return takeValue(windows, result);
    },
    release,
  };
}
