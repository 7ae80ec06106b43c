const DOCTOR = 'matterline-helper doctor';

/** What the helper's states mean. `label`: a word or two for a status line. */
export const helper = {
  recording: { label: 'Recording' },
  connecting: { label: 'Starting' },
  paused: {
    label: 'Paused',
    until: (until: string) => ({
      trouble: `Paused until ${until}.`,
      advice: 'Nothing is recorded until then, with the browser open or closed.',
    }),
    open: { trouble: 'Paused until you resume.', advice: 'Nothing is recorded meanwhile.' },
  },
  off: {
    label: 'Not recording',
    trouble:
      'Matterline records which window is in front, its title and for how long, and which program uses the microphone, but no sound. It keeps that on this computer.',
    advice:
      'Only entries that you approve are sent, and only to Clio. Private windows are left out as far as they can be told; the options say how. You can pause at any time.',
  },
  elsewhere: {
    label: (browser: string | null) => (browser === null ? 'Recorded elsewhere' : `Recorded in ${browser}`),
    trouble: (holder: string) => `This computer’s time is recorded in ${holder}.`,
    advice: 'Review it there, or record here from now on.',
    /** Within a sentence, where nobody knows which browser it is. */
    anotherProfile: 'another browser profile',
  },
  blind: { label: 'Cannot see' },
  missing: {
    label: 'No helper',
    trouble: 'The helper that sees which window is in front is not installed for this browser.',
    advice: 'It is one file to open. What is stored here stays.',
  },
  forbidden: {
    label: 'Helper not allowed',
    trouble: 'The browser is not allowed to start the helper for this extension.',
    advice: 'Install the helper again. In a managed browser, ask for com.matterline.helper to be allowed.',
  },
  silent: {
    label: 'Helper does not answer',
    trouble: 'The helper does not answer, so nothing is recorded here.',
    advice: `Try again. If this stays, run “${DOCTOR}”; it says why. What is stored here stays.`,
  },
  stopped: {
    label: 'Helper stopped',
    trouble: 'The helper keeps stopping right after it starts.',
    advice: `Run “${DOCTOR}”; it says why. What is stored here stays.`,
  },
  unreadable: {
    label: 'Helper not understood',
    trouble: 'The helper sent something that Matterline cannot read.',
    advice: 'Install the helper again, so that helper and extension are of one version.',
  },
  version: {
    label: 'Helper of another version',
    trouble: 'Helper and extension are of different releases and do not understand each other.',
    advice: 'Install the helper of the same release as the extension. Nothing recorded so far is lost.',
  },
  store: { full: 'Disk full', other: 'Storage does not answer' },
};

/** The ways to pause. */
export const pause = {
  label: 'Pause recording',
  choices: {
    'half-hour': 'Pause for 30 minutes',
    tomorrow: 'Pause until tomorrow morning',
    resume: 'Pause until I resume',
  },
  failed: 'Not paused, because the extension did not answer. Try again.',
};
