import type { CardView, ConversationView } from '../../messages/card.ts';

/** The conversation that a key names somebody for: the first of which nobody is named, else the last. */
export function conversationAsked({ conversations }: CardView): ConversationView | null {
  return conversations.find(({ who }) => who === null) ?? conversations.at(-1) ?? null;
}
