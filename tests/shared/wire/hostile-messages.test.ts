import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendSamples, type Outcome, parseExtensionMessage, parseHelperMessage } from '../../../shared/index.ts';
import { near, polluted } from '../../near.ts';
import { runs } from '../../runs.ts';
import { valid as ofExtension } from './valid-extension.ts';
import { valid as ofHelper } from './valid-helper.ts';

/** The door reads a message or refuses it by the list; what it has read it reads again as it is. */
function expectDoor(parse: (raw: unknown) => Outcome<unknown>, raw: unknown): void {
  const before = JSON.stringify(raw);
  const outcome = parse(raw);
  expect(JSON.stringify(raw)).toBe(before);
  if (outcome.ok) expect(parse(outcome.value)).toEqual(outcome);
  else expect(['bad-request', 'protocol']).toContain(outcome.fault.code);
  expect(polluted()).toEqual([]);
}

const extensionMessages = near(...ofExtension.map(([, message]) => message));
const helperMessages = near(...ofHelper.map(([, message]) => message));

describe('any message', () => {
  it('of the extension is read or refused by the list, whatever it is, and changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: extensionMessages }, fc.jsonValue({ maxDepth: 2 })), (raw) =>
        expectDoor(parseExtensionMessage, raw),
      ),
      { numRuns: runs(1_000) },
    );
  });

  it('of the helper is read or refused by the list, whatever it is, and changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: helperMessages }, fc.jsonValue({ maxDepth: 2 })), (raw) =>
        expectDoor(parseHelperMessage, raw),
      ),
      { numRuns: runs(1_000) },
    );
  });

  it('of samples is mended into one that passes, or is none', () => {
    fc.assert(
      fc.property(helperMessages, (raw) => {
        const mended = mendSamples(raw);
        if (mended !== null) expect(parseHelperMessage(mended)).toMatchObject({ ok: true });
      }),
      { numRuns: runs(500) },
    );
  });
});
