import { type Outcome, parseExtensionMessage, type Reply } from '../../shared/index.ts';

/** Gives an extension the firm's setup file that an administrator laid on this computer. */
export interface LaidSetup {
  /** Takes the request for it and replies; false for every other message. */
  take(raw: unknown, reply: (reply: Reply) => void): boolean;
}

/**
 * @param read the file as it is now, null where there is none
 */
export function createLaidSetup(read: () => Outcome<string | null>): LaidSetup {
  return {
    take(raw, reply) {
      if (typeof raw !== 'object' || raw === null || !('method' in raw) || raw.method !== 'setupFile') return false;
      const parsed = parseExtensionMessage(raw);
      // What is wrong with it is for the recorder to say, as of every message.
      if (!parsed.ok || parsed.value.type !== 'request') return false;
      const { id } = parsed.value;
      const found = read();
      reply(found.ok ? { type: 'reply', id, value: found.value } : { type: 'reply', id, fault: found.fault });
      return true;
    },
  };
}
