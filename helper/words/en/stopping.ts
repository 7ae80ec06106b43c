/** What `stop` writes. */
export const stopping = {
  gone: 'The recorder that was running has ended.',
  none: 'No recorder is running.',
  allGone: 'The recorders that were running have ended.',
  countGone: (count: number) => `Recorders that have ended: ${count}.`,
  stuck: (pid: number) => `The recorder, process ${pid}, was asked to end and is still there. End that process.`,
  notAnew: 'The recorder could not be started anew. The next browser starts it.',
  notAllAnew: 'Not every recorder could be started anew. The next browser or login starts it.',
  packageAlone: 'On Windows, stop --system only ends the recorders of a package. Leave --system out for your own.',
  notForAll: 'stop --system is not there on this system: leave --system out, and run it as each user.',
  administrator: 'stop --system is for all users of this computer: run it as administrator (with sudo).',
};

/** What `resume` writes. */
export const resuming = {
  windowsAlone: 'resume is there on Windows alone, for the package for all users.',
  started: (count: number) => `Sessions in which recording was started: ${count}.`,
};
