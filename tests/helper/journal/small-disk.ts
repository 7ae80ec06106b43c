import { DISK, type DiskAccess } from '../../../helper/journal/index.ts';

/** The real disk with room for some bytes more; null: as much as is wanted. A write that does not fit is done in part. */
export function smallDisk(code = 'ENOSPC') {
  const state: { room: number | null } = { room: null };
  const refuse = () => {
    throw Object.assign(new Error('no'), { code });
  };
  const disk: DiskAccess = {
    ...DISK,
    writeSync: ((file: number, data: string, position: number, encoding?: BufferEncoding) => {
      const bytes = Buffer.from(data, encoding ?? 'utf8');
      // The mark is written over itself and takes no room.
      if (encoding === 'latin1' || state.room === null) return DISK.writeSync(file, bytes, 0, bytes.length, position);
      if (state.room === 0) return refuse();
      const count = Math.min(state.room, bytes.length);
      state.room -= count;
      return DISK.writeSync(file, bytes, 0, count, position);
    }) as typeof DISK.writeSync,
  };
  return { disk, state };
}
