import type { NeedView } from '../../messages/items.ts';
import type { EvidenceView } from '../../messages/views.ts';

/** So many are on screen, each one key away. */
export const ANSWERS = 3;

/** A likely answer: a matter, or that it was not client work. */
export type Answer = EvidenceView | 'not-client';

type Answered = Pick<NeedView, 'evidence' | 'notClient'>;

/** The answers of a need in the order of their keys. */
export function answersOf({ evidence, notClient }: Answered): Answer[] {
  const answers: Answer[] = [...evidence];
  if (notClient) answers.splice(notClient.place, 0, 'not-client');
  return answers.slice(0, ANSWERS);
}

/** The same for two answers exactly if they do the same. */
export function answerKey(answer: Answer): string {
  return answer === 'not-client' ? answer : String(answer.matter.id);
}

/** Answers in an order, as a need has them. @param notClient that it was not client work, where that is among them */
export function answered(answers: readonly Answer[], notClient: NeedView['notClient']): Answered {
  const place = answers.indexOf('not-client');
  return {
    evidence: answers.filter((answer) => answer !== 'not-client'),
    notClient: notClient && place >= 0 ? { ...notClient, place } : null,
  };
}
