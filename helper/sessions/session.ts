import {
  type Ack,
  type Configuration,
  type ExtensionHello,
  type ExtensionMessage,
  type Fault,
  PROTOCOL,
  parseExtensionMessage,
  type Request,
  type Status,
} from '../../shared/index.ts';
import type { Recorder } from '../recorder/index.ts';
import { takeBatch } from './batch.ts';
import type { HubApi, Outlet, Session } from './contract.ts';
import { createQuestions } from './questions.ts';

export interface SessionParts {
  recorder: Recorder;
  hub: HubApi;
  outlet: Outlet;
  version: string;
  /** The browser's process, where that is known. */
  process: number | null;
  complain: (sentence: string) => void;
}

export function createSession(parts: SessionParts): Session {
  const { recorder, hub, outlet, version, complain } = parts;
  const { journal } = recorder;
  let stage: 'new' | 'open' | 'foreign' = 'new';
  let hello: ExtensionHello | null = null;
  let configuration: Configuration | null = null;
  /** The last sequence number that was sent or that the extension had before, in this journal. */
  let sent = 0;
  let acked = 0;
  /** Nothing was sent yet: the first sample says its zone. */
  let fresh = true;
  const questions = createQuestions((id) => outlet.send({ type: 'ask', id }));
  /** What held before the first sample is to be said with it: whoever begins there must know it. */
  let says = false;
  /** How often this connection was given the timeline. */
  let turn = 0;
  let statusTold = '';
  let helloTold = '';

  function holds(): boolean {
    return stage === 'open' && hello !== null && hub.holder?.profile === hello.profile;
  }

  function tellStatus(): void {
    const { recording, blind, paused } = recorder.state;
    const here = holds() || stage === 'foreign';
    const lost = hello && hub.settledOf(hello.profile);
    const status: Status = {
      type: 'status',
      recording: stage === 'open' && recording,
      blind,
      paused,
      recorder: here ? 'here' : 'elsewhere',
      ...(here || !hub.holder ? {} : { detail: hub.holder.browser }),
      ...(journal.trouble === null ? {} : { journal: journal.trouble }),
      ...(lost ? { settled: { journal: lost.journal, seq: lost.seq, at: lost.at } } : {}),
    };
    const text = JSON.stringify(status);
    if (text === statusTold) return;
    statusTold = text;
    outlet.send(status);
  }

  function flush(): void {
    if (stage === 'new' || !outlet.room) return;
    tellStatus();
    while (holds() && !hub.changing && outlet.room) {
      const items = takeBatch(journal.from(sent + 1, fresh));
      const last = items.at(-1);
      if (!last) return;
      const { held } = journal;
      const more = says && held ? { held } : {};
      sent = last.seq;
      fresh = false;
      says = false;
      outlet.send({ type: 'samples', journal: journal.place.id, items, ...more, turn });
    }
  }

  /** The cursor that it said hello with, less what it stored and another one got: that it has undone, or will. */
  function resumes(): ExtensionHello['resume'] {
    const resume = hello?.resume ?? null;
    const lost = hello && hub.settledOf(hello.profile);
    if (!resume || lost?.journal !== resume.journal || resume.seq < lost.seq) return resume;
    return { journal: resume.journal, seq: Math.max(0, lost.seq - 1) };
  }

  /** Takes the cursor of a holder: it counts as an ack, and one that is beyond the journal makes a new one. */
  function begin(): void {
    sent = 0;
    fresh = true;
    turn += 1;
    const resume = resumes();
    if (resume?.journal === journal.place.id) {
      const { seq, at } = resume;
      const known = journal.instantOf(seq);
      // A journal that was put back from a copy gives out numbers a second time.
      const another = at !== undefined && known !== null && known !== at;
      if (seq > journal.place.last || another) journal.renew();
      else {
        journal.trim(resume.seq);
        sent = resume.seq;
      }
    }
    acked = sent;
    says = sent < journal.place.first - 1;
    if (configuration) hub.configure(configuration);
  }

  function sendHello(): void {
    const { id, first, last } = journal.place;
    // What comes between the first sample and the last is told by the samples themselves.
    if (helloTold === `${id} ${first}`) return;
    helloTold = `${id} ${first}`;
    const { platform } = recorder.observer;
    outlet.send({ type: 'hello', protocol: PROTOCOL, helper: version, platform, journal: id, first, last });
  }

  function greet(greeting: ExtensionHello): void {
    const { protocol, profile, browser } = greeting;
    hello = greeting;
    stage = protocol === PROTOCOL ? 'open' : 'foreign';
    configuration = null;
    if (stage === 'open' && hub.enter(session, { profile, browser })) begin();
    helloTold = '';
    sendHello();
    statusTold = '';
    tellStatus();
    if (stage === 'foreign') complain(`The extension speaks version ${protocol} of the wire, this helper ${PROTOCOL}.`);
    flush();
    if (stage === 'open') hub.greeted();
  }

  function reply(id: number, outcome: { value: unknown } | { fault: Fault }): void {
    outlet.send({ type: 'reply', id, ...outcome });
  }

  function answer({ id, method }: Request): void {
    switch (method) {
      case 'secret.get':
      case 'secret.set':
      case 'secret.delete':
        // The relay keeps secrets, and lets none of these through.
        reply(id, { fault: { code: 'no-key-store', message: 'The recorder keeps no secrets.' } });
        break;
      case 'diagnose':
        reply(id, { value: hub.diagnosis() });
        break;
      case 'takeOver':
        if (!hello) return;
        void hub.takeOver(session, { profile: hello.profile, browser: hello.browser }).then(() => {
          reply(id, { value: null });
        });
    }
  }

  function acknowledge({ journal: id, seq, turn: said }: Ack): void {
    // What it acknowledges of an earlier turn went to another one since.
    if (id !== journal.place.id || !holds() || (said !== undefined && said !== turn)) return;
    if (seq > sent) complain('The extension acked what it was not sent.');
    else {
      journal.trim(seq);
      acked = Math.max(acked, seq);
      // The cursor it said hello with is behind by now, should it ask for the timeline again.
      if (hello) hello.resume = { journal: id, seq: acked };
    }
    hub.acked();
  }

  function take(message: ExtensionMessage): void {
    switch (message.type) {
      case 'hello':
        greet(message);
        break;
      case 'configure': {
        const { type: _, ...allowed } = message;
        configuration = allowed;
        if (holds()) hub.configure(configuration);
        break;
      }
      case 'ack':
        acknowledge(message);
        break;
      case 'forget':
        if (holds()) hub.forget(message);
        break;
      case 'request':
        answer(message);
        break;
      case 'answer':
        questions.answer(message.id, message.own);
    }
  }

  function refuse(raw: unknown, fault: Fault): void {
    const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
    if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) reply(id, { fault });
    else complain(`${fault.code}: ${fault.message}`);
  }

  const session: Session = {
    get profile() {
      return hello?.profile ?? null;
    },
    get browser() {
      return stage === 'open' ? (hello?.browser ?? null) : null;
    },
    process: parts.process,
    ask: () => (stage === 'open' && outlet.room ? questions.ask() : Promise.resolve(null)),
    get hasUnacked() {
      return sent > acked;
    },
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
    flush,
    begin,
    sendHello,
    end() {
      questions.end();
      hub.leave(session);
      outlet.end();
    },
  };
  return session;
}
