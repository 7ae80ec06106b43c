import type { Diagnosis, Finding, WorkerFaults } from '../../shared/index.ts';
import { type Examined, isNewer } from '../local/index.ts';
import { note, ok, wrong } from './finding.ts';

function journalFinding({ bytes, limit, trouble }: Diagnosis): Finding {
  const about = { code: 'journal', bytes, limit } as const;
  return trouble === null ? ok(about) : wrong(about, { code: `journal-${trouble}` });
}

/** Something that failed in an extension; what to do about it stands on its own page. */
function faultFinding({ where, code, at }: WorkerFaults[number]): Finding {
  return note({ code: 'extension-fault', where }, { code: 'extension-failed', fault: code, at });
}

/** The truth about what nobody watches over. */
const UNWATCHED = note({ code: 'killed-recorder' }, { code: 'recorder-killed' });

/**
 * Looks at what the running recorder says of itself, or why it says nothing.
 * @param own the version of the program that looks
 */
export function recorderFindings({ diagnosis, trouble }: Examined, own: string): Finding[] {
  if (trouble) return [wrong({ code: 'recorder' }, trouble), UNWATCHED];
  if (!diagnosis) return [note({ code: 'recorder' }, { code: 'recorder-none' }), UNWATCHED];
  const { helper, observer, holder, faults = [] } = diagnosis;
  const about = { code: 'recorder-version', version: helper } as const;
  return [
    isNewer(own, helper) ? wrong(about, { code: 'recorder-older', own }) : ok(about),
    ok({ code: 'recorder-observer', name: observer }),
    holder === null
      ? note({ code: 'timeline' }, { code: 'timeline-untaken' })
      : ok({ code: 'timeline-holder', browser: holder }),
    journalFinding(diagnosis),
    ...faults.map(faultFinding),
    UNWATCHED,
  ];
}
