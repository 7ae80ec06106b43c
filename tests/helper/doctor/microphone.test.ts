import { describe, expect, it } from 'vitest';
import { microphoneFinding } from '../../../helper/doctor/microphone.ts';
import type { MicrophoneWatch } from '../../../helper/microphone/index.ts';
import { spelled } from './spelled.ts';

const watch = (answers: boolean): MicrophoneWatch => ({
  name: 'the sound server',
  start() {
    throw new Error('Nobody is to be listened to.');
  },
  answers: async () => answers,
  stop: async () => undefined,
});

describe('what doctor says of calls by the microphone', () => {
  it('is by what they are known', async () => {
    expect(spelled([await microphoneFinding(watch(true), true)])[0]).toMatchObject({
      what: 'calls by the microphone: by the sound server',
      state: 'ok',
    });
  });

  it('is that nothing tells of them, with the next step where there is one; nothing is wrong then', async () => {
    const [linux, other] = spelled([
      await microphoneFinding(watch(false), true),
      await microphoneFinding(watch(false), false),
    ]);
    expect(linux).toMatchObject({ state: 'note', advice: expect.stringContaining('pipewire-pulse') });
    expect(other).toMatchObject({ state: 'note', advice: 'There is nothing to do.' });
  });

  it('is that they are not wanted, without a look at what would tell of them', async () => {
    expect(spelled([await microphoneFinding(null, true)])[0]).toMatchObject({
      state: 'note',
      trouble: expect.stringContaining('not'),
    });
  });
});
