import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../../shared/index.ts';
import { createStage, OPEN } from '../stage.ts';

const ASKS: Configuration = { ...OPEN, subjects: true };
const message = { kind: 'window', app: 'OUTLOOK', title: 'RE: Delgado lease - Message (HTML)' } as const;

/** Whether Outlook is asked, with each configuration in turn. */
function askedWith(...configurations: readonly Configuration[]): boolean[] {
  const wanted: boolean[] = [];
  const { recorder } = createStage();
  recorder.observeWith({
    platform: 'windows',
    name: 'another',
    start: () => undefined,
    setIdleAfter: () => undefined,
    readSubjects: (now) => void wanted.push(now),
    stop: () => Promise.resolve(),
  });
  for (const configuration of configurations) recorder.configure(configuration);
  return wanted;
}

describe('subjects in Outlook', () => {
  it('are asked for where the attorney wants it, and not where Outlook is excluded', () => {
    const excluded = { ...ASKS, exclusions: [{ app: 'outlook' }] };
    expect(askedWith(OPEN, ASKS, excluded, { ...ASKS, exclusions: [{ title: 'lease' }] }, OPEN)).toEqual([
      ...[false, true, false, true, false],
    ]);
  });

  it.each<[string, Configuration['exclusions'], object]>([
    ['kept as titles are', [], { kind: 'window', title: message.title }],
    ['left out by a rule for titles', [{ title: 'delgado' }], { kind: 'away', why: 'excluded' }],
  ])('are %s', (_name, exclusions, kept) => {
    const stage = createStage();
    stage.recorder.configure({ ...ASKS, exclusions });
    stage.see(message);
    stage.pass(5_000);
    expect(stage.held()[0]).toMatchObject(kept);
  });
});
