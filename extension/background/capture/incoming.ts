import { mendSamples, parseHelperMessage, type Reply } from '../../../shared/index.ts';
import type { Interval } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import type { Line } from './connection.ts';
import { createIntake, type Intake, type IntakeParts } from './intake.ts';
import type { KnownHelper } from './known-helper.ts';

/** Where what comes from the helper goes. */
export interface IncomingTargets {
  store: IntakeParts['store'];
  cutBack: IntakeParts['cutBack'];
  /** Whether an ordinary window of this profile has the focus now. */
  ownWindow(): Promise<boolean>;
  /** What is shown may have changed. */
  changed(): void;
  /** What was in front still is, and nothing else is new: the time by which it grew. */
  grown(by: Interval): void;
}

interface IncomingParts extends IncomingTargets {
  known: Pick<KnownHelper, 'learn' | 'state'>;
  /** Takes the answer to something that was asked. */
  answer(reply: Reply): void;
  /** The place with which hello was said over a line. */
  resumeOver(line: Line): Parameters<ReturnType<typeof createIntake>['greeted']>[1];
  /** Gives up a line over which nothing good can come. */
  leave(line: Line): void;
  /** A batch was stored, so all is well with the line. */
  succeeded(): void;
}

/** Takes what the helper says: stores and acknowledges samples, learns how the helper stands, and answers it. */
export function createIncoming(parts: IncomingParts) {
  const { known, leave } = parts;

  const onIntake = (line: Line, intake: Intake) => {
    if (intake.kind === 'stored') {
      const { hole, skipped, grown } = intake;
      parts.succeeded();
      const why = known.state().status?.journal === 'dropped' ? 'dropped' : 'taken';
      known.learn({
        unstored: null,
        ...(hole ? { hole } : {}),
        ...(skipped ? { skipped: { stretch: skipped, why } } : {}),
      });
      if (grown) parts.grown(grown);
      else parts.changed();
      return;
    }
    if (intake.kind === 'failed') known.learn({ unstored: intake.trouble });
    // A new hello asks for everything after the place reached.
    leave(line);
  };
  const intake = createIntake({ store: parts.store, cutBack: parts.cutBack, done: onIntake });

  return {
    /** Takes one message, as it came over a line. */
    take: (line: Line, raw: unknown): void => {
      const parsed = parseHelperMessage(raw);
      if (!parsed.ok) {
        // The wire only grows: a newer helper may say what this extension has no ears for.
        if (parsed.fault.code === 'protocol') return;
        const mended = mendSamples(raw);
        if (mended) intake.take(line, mended);
        else {
          known.learn({ closed: 'unreadable' });
          leave(line);
        }
        return;
      }
      const message = parsed.value;
      switch (message.type) {
        case 'hello':
          intake.greeted(message, parts.resumeOver(line));
          known.learn({ closed: null, hello: message });
          return;
        case 'status':
          intake.owned(line, message.recorder === 'here', message.settled);
          known.learn({ closed: null, status: message });
          return;
        case 'samples':
          intake.take(line, message);
          return;
        case 'reply':
          parts.answer(message);
          return;
        case 'ask':
          unawaited(
            'helper',
            parts.ownWindow().then((own) => line.send({ type: 'answer', id: message.id, own })),
          );
          return;
      }
    },
    /** Finishes the batch in hand, and takes no other. */
    end: (): Promise<void> => intake.end(),
  };
}
