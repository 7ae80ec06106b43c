import { describe, expect, it, vi } from 'vitest';
import type { SilentTime } from '../../../../extension/billing/index.ts';
import { reports, troubles } from '../../../../extension/ui/words/index.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));
const { bestMend } = await import('../../../../extension/reports/model/mend.ts');

const outlook: SilentTime = { kind: 'no-subject', what: 'Outlook', ms: 500 };
const best = (silent: SilentTime[], subjects: boolean | null = false) => bestMend({ silent, subjects });

describe('what would mend most of the time that says nothing', () => {
  it('is the setting for Outlook’s subjects where that is off, and nowhere where it is on or cannot be', () => {
    expect(best([outlook])).toMatchObject({ text: reports.silence.subjects, ms: 500 });
    for (const subjects of [true, null]) expect(best([outlook], subjects)?.text).toBe(reports.silence.mail('Outlook'));
  });

  it('counts together what one change mends', () => {
    const others: SilentTime[] = [
      { kind: 'blind', what: 'remote', ms: 700 },
      { kind: 'no-subject', what: 'Microsoft Outlook', ms: 300 },
    ];
    expect(best([outlook, ...others])).toMatchObject({ text: reports.silence.subjects, ms: 800 });
    expect(best(others)).toMatchObject({ text: troubles.blind.remote.advice, ms: 700 });
  });

  it('is nothing where every window said something', () => {
    expect(best([])).toBeNull();
  });
});
