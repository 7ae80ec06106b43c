import type { JournalTrouble } from '../../shared/index.ts';
import type { RemarkView } from '../messages/helper.ts';
import { clockRange, momentText } from './format.ts';

/** A remark in a sentence, with what to do about it. */
export interface RemarkWords {
  tone: 'warn' | 'plain';
  text: string;
  advice: string;
}

const JOURNAL: Record<JournalTrouble, RemarkWords> = {
  memory: {
    tone: 'warn',
    text: 'The disk is full or cannot be written to, so the helper keeps new time in memory only.',
    advice: 'Free some space. Until then, leave this browser open: what arrives here is safe.',
  },
  filling: {
    tone: 'warn',
    text: 'Much recorded time waits in the helper, and its room is nearly full.',
    advice: 'Leave the browser that records open until it has taken it over. Otherwise the oldest is lost.',
  },
  dropped: {
    tone: 'warn',
    text: 'The helper had no more room, and the oldest time that waited in it was lost.',
    advice: 'Open the browser that records at least once a week. What is stored here is not touched.',
  },
  damaged: {
    tone: 'warn',
    text: 'A part of what the helper kept on disk could not be read, and is lost.',
    advice: 'Look over the last days for gaps. What is stored here is not touched.',
  },
};

/** What a remark means for the attorney. */
export function remarkWords(remark: RemarkView): RemarkWords {
  switch (remark.kind) {
    case 'journal':
      return JOURNAL[remark.trouble];
    case 'old-helper':
      return {
        tone: 'plain',
        text: `The helper (${remark.theirs.slice(0, 20)}) is older than this extension.`,
        advice: 'Recording goes on. When it suits you, run “npm run helper -- install” in Matterline’s folder.',
      };
    case 'skipped': {
      const between = `between ${momentText(remark.from)} and ${momentText(remark.to)}`;
      return remark.why === 'taken'
        ? {
            tone: 'plain',
            text: `Some time ${between} was recorded in another browser profile.`,
            advice: 'It stays there, and is reviewed there.',
          }
        : {
            tone: 'warn',
            text: `Some time ${between} was lost, because the helper had no more room.`,
            advice: 'Look over these hours. What is stored here is not touched.',
          };
    }
    case 'store-lost':
      return {
        tone: 'warn',
        text: `The browser had deleted what Matterline stored here, as was found ${momentText(remark.at)}.`,
        advice:
          'What is in Clio is safe, and what the helper still held came back. Connect again in the options, and look over the last days.',
      };
    case 'interrupted':
      return {
        tone: 'warn',
        text: `The helper had stopped and was started again (${clockRange(remark.from, remark.to)}).`,
        advice: 'What was in front in between is not recorded; everything before is here.',
      };
  }
}
