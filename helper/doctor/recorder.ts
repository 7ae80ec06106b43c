import type { Diagnosis, JournalTrouble, WorkerFaults } from '../../shared/index.ts';
import { type Examined, isNewer } from '../local/index.ts';
import { type Finding, note, ok, wrong } from './finding.ts';

const TROUBLES: { [T in JournalTrouble]: { trouble: string; advice: string } } = {
  memory: {
    trouble:
      'It cannot be written: the disk is full or read-only. What is recorded is kept in memory, and lost with it.',
    advice: 'Make room on the disk.',
  },
  filling: {
    trouble: 'It is nearly full. When it is, the oldest recorded time is dropped.',
    advice: 'Open the browser that holds the timeline, so that it takes what was recorded.',
  },
  dropped: {
    trouble: 'It was full, and the oldest recorded time was dropped.',
    advice: 'Open the browser that holds the timeline, so that it takes what is left.',
  },
  damaged: {
    trouble: 'A part of it could not be read and is lost. All else was kept.',
    advice: 'Look whether the disk is in order.',
  },
};

/** A number of bytes for a person. */
export function readableBytes(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`;
}

function journalFinding({ bytes, limit, trouble }: Diagnosis): Finding {
  const what = `journal, ${readableBytes(bytes)} of ${readableBytes(limit)}`;
  return trouble === null ? ok(what) : wrong(what, TROUBLES[trouble].trouble, TROUBLES[trouble].advice);
}

/** Something that failed in an extension; what to do about it stands on its own page. */
function faultFinding({ where, code, at }: WorkerFaults[number]): Finding {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return note(
    `extension, ${where}`,
    `It failed with ${code}, last at ${when} UTC.`,
    'Matterline’s options say under Recording what to do about it.',
  );
}

/** The truth about what nobody watches over. */
const UNWATCHED = note(
  'a recorder that is killed',
  'While no browser is open, nobody starts a recorder that was killed; the next browser or login does.',
);

/**
 * Looks at what the running recorder says of itself, or why it says nothing.
 * @param own the version of the program that looks
 */
export function recorderFindings({ diagnosis, trouble }: Examined, own: string): Finding[] {
  if (trouble) return [wrong('recorder', trouble.trouble, trouble.advice), UNWATCHED];
  if (!diagnosis) {
    return [
      note('recorder', 'None is running.', 'It starts with the browser, and at login unless that was left out.'),
      UNWATCHED,
    ];
  }
  const { helper, observer, holder, faults = [] } = diagnosis;
  const what = `recorder, version ${helper}`;
  return [
    isNewer(own, helper)
      ? wrong(what, `It is older than this program, ${own}.`, 'Run "install" again, or restart the browser.')
      : ok(what),
    ok(`seen by the recorder: ${observer}`),
    holder === null
      ? note('timeline', 'No browser has taken it yet.', 'Open the extension in the browser that is to keep it.')
      : ok(`timeline, kept by ${holder}`),
    journalFinding(diagnosis),
    ...faults.map(faultFinding),
    UNWATCHED,
  ];
}
