import { PROTOCOL, type Status } from '../../shared/index.ts';
import type { Recorder } from '../recorder/index.ts';
import type { HubApi, Outlet } from './contract.ts';

/** How an extension stands with the recorder. */
export interface Standing {
  /** Its profile, once it said hello. */
  profile: string | null;
  /** It speaks this version of the wire. */
  open: boolean;
  /** It need not look for another recorder, or for the browser that holds the timeline. */
  here: boolean;
}

export interface AnnouncerParts {
  recorder: Recorder;
  hub: HubApi;
  outlet: Outlet;
  version: string;
  standing(): Standing;
}

/** Tells one extension who speaks and how things stand, each again only where it says something new. */
export interface Announcer {
  sendHello(): void;
  sendStatus(): void;
  /** The extension begins anew: what was told before is told again. */
  forget(): void;
}

export function createAnnouncer({ recorder, hub, outlet, version, standing }: AnnouncerParts): Announcer {
  const { journal } = recorder;
  let lastStatus = '';
  let lastHello = '';

  return {
    sendHello() {
      const { id, first, last } = journal.place;
      // What comes between the first sample and the last is told by the samples themselves.
      if (lastHello === `${id} ${first}`) return;
      lastHello = `${id} ${first}`;
      const { platform } = recorder.observer;
      outlet.send({ type: 'hello', protocol: PROTOCOL, helper: version, platform, journal: id, first, last });
    },
    sendStatus() {
      const { profile, open, here } = standing();
      const { holder } = hub;
      const lost = profile === null ? null : hub.lostPlaceOf(profile);
      const { recording, blind, paused } = recorder.state;
      const status: Status = {
        type: 'status',
        recording: open && recording,
        blind,
        paused,
        recorder: here ? 'here' : 'elsewhere',
        ...(here || !holder ? {} : { detail: holder.browser }),
        ...(journal.trouble === null ? {} : { journal: journal.trouble }),
        ...(lost ? { settled: { journal: lost.journal, seq: lost.seq, at: lost.at } } : {}),
      };
      const text = JSON.stringify(status);
      if (text === lastStatus) return;
      lastStatus = text;
      outlet.send(status);
    },
    forget() {
      lastHello = '';
      lastStatus = '';
    },
  };
}
