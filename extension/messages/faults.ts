/** The parts of the worker in which something may fail that nobody waits for. */
export const FAULT_PLACES = [
  'acts',
  'back-up',
  'badge',
  'changes-in-clio',
  'helper',
  'key-store',
  'maintenance',
  'notes',
  'pages',
  'policy',
  'posting',
  'recording',
  'reminders',
  'storage',
  'suggestions',
  'sync',
  'tabs',
  'unsent',
  'update',
] as const;
export type FaultPlace = (typeof FAULT_PLACES)[number];

/** Something that failed while nobody waited for it. It holds no title, no name and no secret. */
export interface WorkerFault {
  where: FaultPlace;
  /** The error's name, and for one of the store what was the matter with it. */
  code: string;
  /** When it failed last, epoch milliseconds. */
  at: number;
}
