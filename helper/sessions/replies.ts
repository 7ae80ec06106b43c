import type { Fault, Request } from '../../shared/index.ts';
import type { HubApi, Outlet, Session } from './contract.ts';
import type { Holder } from './kept.ts';

/** Answers what one extension asks, and what of it cannot be taken. */
export interface Replies {
  /** @param asking what the extension says of itself */
  answer(request: Request, session: Session, asking: Holder): void;
  /** Replies to a message that is not taken with the fault; one without a number of its own is only complained of. */
  refuse(raw: unknown, fault: Fault): void;
}

export function createReplies(hub: HubApi, outlet: Outlet, complain: (sentence: string) => void): Replies {
  function reply(id: number, outcome: { value: unknown } | { fault: Fault }): void {
    outlet.send({ type: 'reply', id, ...outcome });
  }

  return {
    answer({ id, method }, session, asking) {
      switch (method) {
        case 'secret.get':
        case 'secret.set':
        case 'secret.delete':
          // The relay keeps secrets, and lets none of these through.
          reply(id, { fault: { code: 'no-key-store', message: 'The recorder keeps no secrets.' } });
          break;
        case 'examine':
        case 'repair':
          // The relay does these, too: the recorder is one of the things that are looked at.
          reply(id, { fault: { code: 'denied', message: 'The recorder does not look at the installation.' } });
          break;
        case 'setupFile':
          // The relay gives it: the recorder need not hold what is sealed in it.
          reply(id, { fault: { code: 'denied', message: 'The recorder gives no files.' } });
          break;
        case 'place.name':
        case 'place.look':
        case 'file.list':
        case 'file.read':
        case 'file.write':
        case 'file.delete':
          // The relay keeps these: a folder may answer late, and nobody else is to wait for that.
          reply(id, { fault: { code: 'denied', message: 'The recorder keeps no files.' } });
          break;
        case 'diagnose':
          reply(id, { value: hub.diagnosis() });
          break;
        case 'takeOver':
          void hub.takeOver(session, asking).then(
            () => reply(id, { value: null }),
            (error: unknown) => {
              complain(`The timeline was not handed over: ${error instanceof Error ? error.name : 'unknown'}.`);
              reply(id, { fault: { code: 'denied', message: 'The timeline could not be handed over.' } });
            },
          );
      }
    },
    refuse(raw, fault) {
      const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
      if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) reply(id, { fault });
      else complain(`${fault.code}: ${fault.message}`);
    },
  };
}
