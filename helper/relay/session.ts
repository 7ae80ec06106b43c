import {
  type Cursor,
  type Diagnosis,
  type ExtensionHello,
  type ExtensionMessage,
  type Fault,
  type HelperMessage,
  PROTOCOL,
  parseExtensionMessage,
  type Request,
  type Status,
} from '../../shared/index.ts';
import type { Recorder } from '../recorder/index.ts';
import { takeBatch } from './batch.ts';

/** The way to the extension. */
export interface Outlet {
  /** Whether more may be sent now; when not, {@link Session.goOn} is called once there is room. */
  readonly room: boolean;
  send(message: HelperMessage): void;
}

/** The wire with one extension, as shared/protocol.md tells it. */
export interface Session {
  /** Takes one message, proven or not. What is wrong with it is answered or told, and never ends the session. */
  receive(raw: unknown): void;
  /** Sends what waits, as far as there is room. */
  goOn(): void;
}

export interface SessionParts {
  recorder: Recorder;
  outlet: Outlet;
  version: string;
  /** Takes sentences for a person that hold nothing of what was captured. */
  complain: (sentence: string) => void;
}

export function createSession({ recorder, outlet, version, complain }: SessionParts): Session {
  const { journal, observer } = recorder;
  let stage: 'new' | 'open' | 'foreign' = 'new';
  /** The last sequence number that was sent or that the extension had before, in this journal. */
  let sent = 0;
  let statusTold = '';

  function tellStatus(): void {
    const { recording, blind, paused } = recorder.state;
    const able = stage === 'open';
    const status: Status = { type: 'status', recording: able && recording, blind, paused, recorder: 'here' };
    const text = JSON.stringify(status);
    if (text === statusTold) return;
    statusTold = text;
    outlet.send(status);
  }

  function goOn(): void {
    if (stage === 'new' || !outlet.room) return;
    tellStatus();
    while (stage === 'open' && outlet.room) {
      const items = takeBatch(journal.from(sent + 1));
      const last = items.at(-1);
      if (!last) return;
      sent = last.seq;
      outlet.send({ type: 'samples', journal: journal.place.id, items });
    }
  }

  function greet({ protocol, resume }: ExtensionHello): void {
    stage = protocol === PROTOCOL ? 'open' : 'foreign';
    sent = 0;
    if (stage === 'open' && resume?.journal === journal.place.id) {
      if (resume.seq > journal.place.last) journal.renew();
      else {
        journal.trim(resume.seq);
        sent = resume.seq;
      }
    }
    const { id, first, last } = journal.place;
    const { platform } = observer;
    outlet.send({ type: 'hello', protocol: PROTOCOL, helper: version, platform, journal: id, first, last });
    statusTold = '';
    tellStatus();
    if (stage === 'foreign') complain(`The extension speaks version ${protocol} of the wire, this helper ${PROTOCOL}.`);
    goOn();
  }

  function reply(id: number, outcome: { value: unknown } | { fault: Fault }): void {
    outlet.send({ type: 'reply', id, ...outcome });
  }

  function answer({ id, method }: Request): void {
    switch (method) {
      case 'secret.get':
      case 'secret.set':
      case 'secret.delete':
        reply(id, { fault: { code: 'no-key-store', message: 'This helper cannot reach a key store yet.' } });
        break;
      case 'diagnose': {
        const { platform, name } = observer;
        const { place } = journal;
        const value: Diagnosis = {
          helper: version,
          platform,
          node: process.version,
          observer: name,
          journal: place,
          pid: process.pid,
          bytes: 0,
          limit: 0,
          trouble: null,
          holder: null,
        };
        reply(id, { value });
        break;
      }
      case 'takeOver':
        reply(id, { value: null });
    }
  }

  function acknowledge({ journal: id, seq }: Cursor): void {
    if (id !== journal.place.id) return;
    if (seq > sent) complain('The extension acked what it was not sent.');
    else journal.trim(seq);
  }

  function take(message: ExtensionMessage): void {
    switch (message.type) {
      case 'hello':
        greet(message);
        break;
      case 'configure': {
        const { idleAfterSeconds, exclusions, paused, keepCapturing } = message;
        recorder.configure({ idleAfterSeconds, exclusions, paused, keepCapturing });
        break;
      }
      case 'ack':
        acknowledge(message);
        break;
      case 'request':
        answer(message);
    }
  }

  function refuse(raw: unknown, fault: Fault): void {
    const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
    if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) reply(id, { fault });
    else complain(`${fault.code}: ${fault.message}`);
  }

  recorder.onChange(goOn);

  return {
    receive(raw) {
      const outcome = parseExtensionMessage(raw);
      if (!outcome.ok) {
        refuse(raw, outcome.fault);
        return;
      }
      const message = outcome.value;
      if (message.type === 'hello' || stage === 'open') {
        take(message);
        return;
      }
      const why = stage === 'new' ? 'The first message must be hello.' : 'This version of the wire is not spoken here.';
      refuse(raw, { code: stage === 'new' ? 'bad-request' : 'protocol', message: why });
    },
    goOn,
  };
}
