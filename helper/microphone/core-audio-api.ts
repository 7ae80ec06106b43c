import * as koffi from 'koffi';
import type { AudioLook, AudioProcess } from './core-audio.ts';

// Never run: written after CoreAudio's headers AudioHardware.h and AudioHardwareBase.h of macOS 14.4.

const FRAMEWORKS = '/System/Library/Frameworks';
/** kAudioObjectSystemObject */
const SYSTEM_OBJECT = 1;
const UTF8 = 0x0800_0100;
const ADDRESS_BYTES = 12;
const OBJECT_BYTES = 4;
const REFERENCE_BYTES = 8;

/** Four letters as one number, as CoreAudio names its properties. */
const code = (letters: string) => Buffer.from(letters, 'latin1').readUInt32BE();

/** An AudioObjectPropertyAddress: a property, its scope (`glob`) and its element, the main one. */
function address(property: string): Buffer {
  const bytes = Buffer.alloc(ADDRESS_BYTES);
  bytes.writeUInt32LE(code(property), 0);
  bytes.writeUInt32LE(code('glob'), 4);
  return bytes;
}
/** kAudioHardwarePropertyProcessObjectList, kAudioProcessPropertyBundleID, kAudioProcessPropertyIsRunningInput */
const PROCESSES = address('prs#');
const BUNDLE = address('pbid');
const TAKES_INPUT = address('piri');

function bind() {
  const audio = koffi.load(`${FRAMEWORKS}/CoreAudio.framework/CoreAudio`);
  const foundation = koffi.load(`${FRAMEWORKS}/CoreFoundation.framework/CoreFoundation`);
  return {
    sizeOf: audio.func(
      'int32_t AudioObjectGetPropertyDataSize(uint32_t object, const uint8_t *address, uint32_t qualifierBytes, const void *qualifier, _Out_ uint32_t *bytes)',
    ) as (object: number, property: Buffer, qualifierBytes: number, qualifier: null, bytes: [number]) => number,
    read: audio.func(
      'int32_t AudioObjectGetPropertyData(uint32_t object, const uint8_t *address, uint32_t qualifierBytes, const void *qualifier, _Inout_ uint32_t *bytes, _Out_ uint8_t *data)',
    ) as (
      object: number,
      property: Buffer,
      qualifierBytes: number,
      qualifier: null,
      bytes: [number],
      data: Buffer,
    ) => number,
    text: foundation.func(
      'bool CFStringGetCString(uintptr_t text, _Out_ uint8_t *into, intptr_t size, uint32_t encoding)',
    ) as (text: bigint, into: Buffer, size: number, encoding: number) => boolean,
    release: foundation.func('void CFRelease(uintptr_t object)') as (object: bigint) => void,
  };
}

/** Binds CoreAudio; null where it has no list of programs, as before macOS 14.4. */
export function openCoreAudio(): AudioLook | null {
  const mac = bind();
  const into = Buffer.alloc(1024);

  function dataOf(object: number, property: Buffer, size: number): Buffer | null {
    const data = Buffer.alloc(size);
    const bytes: [number] = [size];
    return mac.read(object, property, 0, null, bytes, data) === 0 ? data.subarray(0, bytes[0]) : null;
  }
  function bundleOf(object: number): string {
    const data = dataOf(object, BUNDLE, REFERENCE_BYTES);
    const text = data?.length === REFERENCE_BYTES ? data.readBigUInt64LE() : 0n;
    if (text === 0n) return '';
    const read = mac.text(text, into, into.length, UTF8);
    // The caller owns what this property gives.
    mac.release(text);
    return read ? into.toString('utf8', 0, into.indexOf(0)) : '';
  }
  function processOf(object: number): AudioProcess {
    const takes = dataOf(object, TAKES_INPUT, OBJECT_BYTES);
    const input = takes?.length === OBJECT_BYTES && takes.readUInt32LE() !== 0;
    return { bundle: input ? bundleOf(object) : '', input };
  }
  function list(): number[] | null {
    const bytes: [number] = [0];
    if (mac.sizeOf(SYSTEM_OBJECT, PROCESSES, 0, null, bytes) !== 0) return null;
    const data = dataOf(SYSTEM_OBJECT, PROCESSES, bytes[0]);
    return data && Array.from({ length: data.length >> 2 }, (_, index) => data.readUInt32LE(index * OBJECT_BYTES));
  }

  return list() === null ? null : () => (list() ?? []).map(processOf);
}
