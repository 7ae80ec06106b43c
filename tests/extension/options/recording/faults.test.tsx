// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAULT_PLACES, type WorkerFault } from '../../../../extension/messages/faults.ts';
import { Faults } from '../../../../extension/options/recording/faults.tsx';
import { options } from '../../../../extension/ui/words/index.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

const show = (faults: WorkerFault[]) => render(<Faults faults={faults} />, document.body);
const says = () => document.body.textContent ?? '';
afterEach(() => render(null, document.body));

describe('what failed in the background', () => {
  it('takes no room where nothing did', () => {
    show([]);
    expect(document.body.innerHTML).toBe('');
  });

  it('is told with when, the error’s name and what to do', () => {
    show([{ where: 'posting', code: 'StoreError full', at: new Date(2026, 10, 23, 9, 30).getTime() }]);
    expect(says()).toContain('Sending entries to Clio');
    expect(says()).toContain('9:30');
    expect(says()).toContain('(StoreError full)');
    expect(says()).toContain('tried again by itself');
  });

  it('has words for every part of the worker', () => {
    for (const where of FAULT_PLACES) {
      show([{ where, code: 'Error', at: 0 }]);
      const { what, advice } = options.faults.places[where];
      expect(says()).toContain(what);
      expect(says()).toContain(advice);
    }
    expect(Object.keys(options.faults.places).sort()).toEqual([...FAULT_PLACES].sort());
  });
});
