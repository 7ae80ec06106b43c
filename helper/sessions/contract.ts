import type { Configuration, Diagnosis, HelperMessage, Settled, WorkerFaults } from '../../shared/index.ts';
import type { Deleted } from '../journal/index.ts';
import type { Holder } from './kept.ts';

/** The way to the extension. */
export interface Outlet {
  /** Whether more may be sent now; when not, {@link Session.flush} is called once there is room. */
  readonly room: boolean;
  send(message: HelperMessage): void;
  /** Ends the connection. */
  end(): void;
}

/** The wire with one extension, as shared/protocol.md tells it. */
export interface Session {
  /** The browser profile it is of, once that said hello. */
  readonly profile: string | null;
  /** What its browser calls itself, once it said hello in words that are understood. */
  readonly browser: string | null;
  /** What failed in the extension, as it told with its hello. */
  faults(): WorkerFaults;
  /** The browser's process, where the relay said it. */
  readonly process: number | null;
  /** Asks whether one of the profile's own windows has the focus; null where it cannot be asked, or leaves before. */
  ask(): Promise<boolean | null>;
  /** Whether it was sent samples that it has not acknowledged. */
  readonly hasUnacked: boolean;
  /** Takes one message, proven or not. What is wrong with it is answered or told, and never ends the session. */
  receive(raw: unknown): void;
  /** Sends what waits, as far as there is room. */
  flush(): void;
  /** Begins as the holder: with the cursor it said hello with and the configuration it sent last. */
  begin(): void;
  /** Says hello where what it said before does not hold any more. */
  sendHello(): void;
  /** The connection is over, or shall be. */
  end(): void;
}

/** What a session asks of the hub. */
export interface HubApi {
  readonly holder: Holder | null;
  /** The timeline is changing hands: nobody gets samples meanwhile. */
  readonly changing: boolean;
  /** A profile said hello: it becomes the holder where there is none. Whether it holds the timeline. */
  enter(session: Session, holder: Holder): boolean;
  /** Makes a session's profile the holder, once the former one had its time to acknowledge. */
  takeOver(session: Session, holder: Holder): Promise<void>;
  /** Takes the holder's configuration. */
  configure(configuration: Configuration): void;
  /** The holder deleted what was recorded in some time. */
  forget(deleted: Deleted): void;
  /** A session has said hello, and may be asked. */
  greeted(): void;
  /**
   * How far a profile had acknowledged when it lost the timeline; null where it never lost it, or has undone the rest.
   */
  lostPlaceOf(profile: string): Settled | null;
  /** A session of the holder acknowledged something. */
  acked(): void;
  leave(session: Session): void;
  diagnosis(): Diagnosis;
}
