import { DISK, type DiskAccess } from '../../helper/journal/index.ts';

/** The real disk, which can be full, as one process uses it. */
export interface SmallDisk extends DiskAccess {
  /** Whether nothing more can be written. */
  full: boolean;
  /** The process is killed: what it had open is closed by the system. */
  abandon(): void;
}

export function smallDisk(): SmallDisk {
  const open = new Set<number>();
  const disk: SmallDisk = {
    ...DISK,
    full: false,
    openSync: (...args) => {
      const file = DISK.openSync(...args);
      open.add(file);
      return file;
    },
    closeSync: (file) => {
      open.delete(file);
      DISK.closeSync(file);
    },
    writeSync: ((...args: Parameters<typeof DISK.writeSync>) => {
      if (disk.full) throw Object.assign(new Error('There is no room.'), { code: 'ENOSPC' });
      return DISK.writeSync(...args);
    }) as DiskAccess['writeSync'],
    abandon() {
      for (const file of [...open]) disk.closeSync(file);
    },
  };
  return disk;
}
