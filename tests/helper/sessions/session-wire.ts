import { createHub, type Hub, type Kept } from '../../../helper/sessions/index.ts';
import type { HelperMessage, Sample } from '../../../shared/index.ts';
import { createStage, type Stage } from '../stage.ts';

export const PROFILE = '11111111-2222-4333-8444-555555555555';
export const OTHER = '99999999-2222-4333-8444-555555555555';

/** A hub whose kept settings a test can look at. */
export function createTestHub(stage: Stage, kept: Kept = { configuration: null, holder: null }) {
  const written: Kept[] = [];
  const complaints: string[] = [];
  const counts: number[] = [];
  const hub = createHub({
    recorder: stage.recorder,
    kept: {
      read: () => kept,
      write: (next) => {
        written.push(structuredClone(next));
        return true;
      },
    },
    version: '1.2.3',
    timers: stage.timers,
    complain: (sentence) => complaints.push(sentence),
    changed: (count) => counts.push(count),
  });
  return { hub, written, complaints, counts };
}

/** One extension's end of the wire, with everything it was told so far. */
export function createWire(
  stage: Stage = createStage(),
  { hub, complaints }: { hub: Hub; complaints: string[] } = createTestHub(stage),
  process: number | null = null,
) {
  const said: HelperMessage[] = [];
  let room = true;
  let ended = false;
  const outlet = {
    get room() {
      return room && !ended;
    },
    // Every message crosses a process as JSON.
    send: (message: HelperMessage) => void said.push(JSON.parse(JSON.stringify(message))),
    end: () => {
      ended = true;
    },
  };
  const session = hub.connect(outlet, process);
  return {
    stage,
    said,
    complaints,
    session,
    send: (message: object) => session.receive(JSON.parse(JSON.stringify(message))),
    samples: (): Sample[] => said.flatMap((message) => (message.type === 'samples' ? message.items : [])),
    hello: (resume: object | null = null, protocol = 1, profile = PROFILE, browser = 'Test 1') =>
      session.receive({ type: 'hello', protocol, browser, profile, resume }),
    ack: (seq: number, journal = stage.journal.place.id) => session.receive({ type: 'ack', journal, seq }),
    hangUp: () => session.end(),
    /** Whether the other side ended it. */
    get ended() {
      return ended;
    },
    /** Whether the extension reads. */
    read(reads: boolean) {
      room = reads;
      if (reads) session.flush();
    },
  };
}
