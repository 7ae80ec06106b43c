import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near } from '../../near.ts';
import { runs } from '../../runs.ts';
import { valid } from '../../shared/wire/valid-extension.ts';
import { createStage, OPEN, windowOf } from '../stage.ts';
import { createWire } from './session-wire.ts';

describe('whatever is said to a session', () => {
  it('takes nothing from the journal that was not the speaker’s to take, and the session goes on', async () => {
    // What is asked for in earnest is carried out, however it came to be said; and the file of secrets is not here.
    const inEarnest = new Set(['hello', 'configure', 'forget', 'secret.set', 'takeOver']);
    const harmless = valid.filter(
      ([, message]) => !inEarnest.has(String(message.type)) && !inEarnest.has(String(message.method)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(near(...harmless.map(([, message]) => message)), { maxLength: 6 }), async (said) => {
        const stage = createStage();
        stage.recorder.configure(OPEN);
        for (const title of ['one', 'two']) {
          stage.see(windowOf(title));
          stage.pass(8);
        }
        const wire = createWire(stage);
        wire.hello();
        const place = { ...stage.journal.place };
        for (const message of said) wire.send(message as object);
        await new Promise(setImmediate);
        expect(stage.journal.place).toEqual(place);
        wire.send({ type: 'request', id: 99_999, method: 'diagnose', params: {} });
        await new Promise(setImmediate);
        expect(wire.said).toContainEqual(expect.objectContaining({ type: 'reply', id: 99_999 }));
      }),
      { numRuns: runs(50) },
    );
  });
});
