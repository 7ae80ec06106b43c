import {
  type Ack,
  type Configuration,
  type Configure,
  type ExtensionHello,
  type ExtensionMessage,
  type Fault,
  PROTOCOL,
  parseExtensionMessage,
  type Settled,
} from '../../shared/index.ts';
import type { Recorder } from '../recorder/index.ts';
import { createAnnouncer } from './announcer.ts';
import type { HubApi, Outlet, Session } from './contract.ts';
import { createDelivery } from './delivery.ts';
import type { Holder } from './kept.ts';
import { createQuestions } from './questions.ts';
import { createReplies } from './replies.ts';

export interface SessionParts {
  recorder: Recorder;
  hub: HubApi;
  outlet: Outlet;
  version: string;
  /** The browser's process, where that is known. */
  process: number | null;
  complain: (sentence: string) => void;
}

const NO_HELLO: Fault = { code: 'bad-request', message: 'The first message must be hello.' };
const FOREIGN: Fault = { code: 'protocol', message: 'This version of the wire is not spoken here.' };

export function createSession(parts: SessionParts): Session {
  const { recorder, hub, outlet, complain } = parts;
  let stage: 'new' | 'open' | 'foreign' = 'new';
  let hello: ExtensionHello | null = null;
  let configuration: Configuration | null = null;
  const delivery = createDelivery(recorder.journal, outlet);
  const isHolder = () => stage === 'open' && hello !== null && hub.holder?.profile === hello.profile;
  const profile = () => hello?.profile ?? null;
  const standing = () => ({ profile: profile(), open: stage === 'open', here: isHolder() || stage === 'foreign' });
  const announcer = createAnnouncer({ ...parts, standing });
  const replies = createReplies(hub, outlet, complain);
  const questions = createQuestions((id) => outlet.send({ type: 'ask', id }));

  function flush(): void {
    if (stage === 'new' || !outlet.room) return;
    announcer.sendStatus();
    delivery.flush(() => isHolder() && !hub.changing);
  }

  function begin(): void {
    delivery.begin(hello && keptOf(hello, hub.lostPlaceOf(hello.profile)));
    if (configuration) hub.configure(configuration);
  }

  function greet(greeting: ExtensionHello): void {
    const open = greeting.protocol === PROTOCOL;
    hello = greeting;
    stage = open ? 'open' : 'foreign';
    configuration = null;
    if (open && hub.enter(session, holderOf(greeting))) begin();
    announcer.forget();
    announcer.sendHello();
    announcer.sendStatus();
    flush();
    if (open) hub.greeted();
    else complain(`The extension speaks version ${greeting.protocol} of the wire, this helper ${PROTOCOL}.`);
  }

  function acknowledge(ack: Ack): void {
    if (!isHolder() || !delivery.isMeant(ack)) return;
    const cursor = delivery.acknowledge(ack);
    if (!cursor) complain('The extension acked what it was not sent.');
    // The cursor it said hello with is behind by now, should it ask for the timeline again.
    else if (hello) hello.resume = cursor;
    hub.acked();
  }

  function take(message: ExtensionMessage): void {
    switch (message.type) {
      case 'hello':
        greet(message);
        break;
      case 'configure':
        configuration = allowedBy(message);
        if (isHolder()) hub.configure(configuration);
        break;
      case 'ack':
        acknowledge(message);
        break;
      case 'forget':
        if (isHolder()) hub.forget(message);
        break;
      case 'request':
        if (hello) replies.answer(message, session, holderOf(hello));
        break;
      case 'answer':
        questions.answer(message.id, message.own);
    }
  }

  const session: Session = {
    get profile() {
      return profile();
    },
    get browser() {
      return stage === 'open' ? (hello?.browser ?? null) : null;
    },
    faults: () => hello?.faults ?? [],
    process: parts.process,
    ask: () => (stage === 'open' && outlet.room ? questions.ask() : Promise.resolve(null)),
    get hasUnacked() {
      return delivery.hasUnacked;
    },
    receive(raw) {
      const outcome = parseExtensionMessage(raw);
      if (!outcome.ok) replies.refuse(raw, outcome.fault);
      else if (outcome.value.type === 'hello' || stage === 'open') take(outcome.value);
      else replies.refuse(raw, stage === 'new' ? NO_HELLO : FOREIGN);
    },
    flush,
    begin,
    sendHello: announcer.sendHello,
    end() {
      questions.end();
      hub.leave(session);
      outlet.end();
    },
  };
  return session;
}

/** The cursor that an extension said hello with, less what it stored and another one got: that it has undone, or will. */
function keptOf({ resume }: ExtensionHello, lost: Settled | null): ExtensionHello['resume'] {
  if (!resume || lost?.journal !== resume.journal || resume.seq < lost.seq) return resume;
  return { journal: resume.journal, seq: Math.max(0, lost.seq - 1) };
}

function holderOf({ profile, browser }: ExtensionHello): Holder {
  return { profile, browser };
}

function allowedBy({ type: _, ...configuration }: Configure): Configuration {
  return configuration;
}
