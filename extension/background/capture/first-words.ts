import { type Configuration, type Cursor, createSerial, type ExtensionHello, PROTOCOL } from '../../../shared/index.ts';
import type { Interval } from '../../timeline/index.ts';
import type { Line } from './connection.ts';
import { storeTrouble } from './intake.ts';
import type { KnownHelper } from './known-helper.ts';

/** A place in the helper's journal, with the instant of the sample there. */
type Place = Cursor & { at: number };

/** Who this is, and where it stands. */
export interface OwnHello extends Pick<ExtensionHello, 'browser' | 'profile' | 'faults'> {
  resume: Place | null;
  /** Time that was deleted while the helper may still hold samples of it, or may not have heard of it. */
  forgotten?: readonly Interval[];
}

/** What is read for the words that a helper hears first. */
export interface FirstWordsSources {
  /** Who this is, and how far the store is, with the instant of the last sample in it; read anew for each port. */
  ownHello(): Promise<OwnHello>;
  /** What the attorney allows now. */
  configuration(): Promise<Configuration>;
}

interface FirstWordsParts extends FirstWordsSources {
  known: Pick<KnownHelper, 'learn'>;
  /** Gives up a line over which these words cannot be said. */
  leave(line: Line): void;
  /** All is said that comes before anything else. */
  said(line: Line): void;
}

/** Says over each new line who this is and what the attorney allows, and tells of changes of it. */
export function createFirstWords({ ownHello, configuration, known, leave, said }: FirstWordsParts) {
  /** The line over which hello was said, and with which place. */
  let greeted: { line: Line; resume: Place | null } | null = null;
  const inTurn = createSerial();

  /** Sends what the attorney allows, read when its turn has come: the last thing sent is the last thing stored. */
  const configure = (): Promise<void> =>
    inTurn(async () => {
      const line = greeted?.line;
      if (!line?.open) return;
      try {
        line.send({ type: 'configure', ...(await configuration()) });
      } catch (error) {
        known.learn({ unread: storeTrouble(error) });
        leave(line);
      }
    });

  return {
    /** Begins a line. Where what is to be said cannot be read, the line is left. */
    greet: async (line: Line): Promise<void> => {
      try {
        const { resume, forgotten = [], ...self } = await ownHello();
        if (!line.open) return;
        greeted = { line, resume };
        const place = resume && { journal: resume.journal, seq: resume.seq, at: resume.at };
        line.send({ type: 'hello', protocol: PROTOCOL, ...self, resume: place });
        for (const { start, end } of forgotten) line.send({ type: 'forget', from: start, until: end });
        known.learn({ unread: null });
      } catch (error) {
        known.learn({ unread: storeTrouble(error) });
        leave(line);
        return;
      }
      // Before its first configuration a helper records nothing.
      await configure();
      if (line.open) said(line);
    },
    configure,
    /** Tells the helper, where one listens, that what was recorded in some time is deleted; else the next hello does. */
    forget: ({ start, end }: Interval): void => greeted?.line.send({ type: 'forget', from: start, until: end }),
    /** The place with which hello was said over a line; null for none. */
    resumeOver: (line: Line): Place | null => (greeted?.line === line ? greeted.resume : null),
  };
}
