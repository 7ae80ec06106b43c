import type { NeedView } from '../../messages/items.ts';
import type { EvidenceView } from '../../messages/views.ts';

/** So many are on screen, each one key away. */
export const ANSWERS = 3;

/** An answer: a matter, or that it was not client work. */
export type Answer = EvidenceView | 'not-client';

type Answered = Pick<NeedView, 'evidence' | 'notClient' | 'near'>;

/** What stands as `by` of a matter that is only near: nothing says that it is this one. */
const NEAR = 'near';

/** The answers of a need in the order of their keys: the likely ones, and where there is room what is only near. */
export function answersOf({ evidence, notClient, near }: Answered): Answer[] {
  const answers: Answer[] = [...evidence];
  if (notClient) answers.splice(notClient.place, 0, 'not-client');
  const others = near.filter(({ id }) => evidence.every(({ matter }) => matter.id !== id));
  answers.push(...others.map((matter) => ({ matter, start: 0, end: 0, by: NEAR, reason: null })));
  return answers.slice(0, ANSWERS);
}

/** Whether something says that an answer is likely: else its matter is only near. */
export function isLikely(answer: Answer): boolean {
  return answer === 'not-client' || answer.by !== NEAR;
}

/** The first answer, where it is likely. */
export function likeliest(need: Answered): Answer | null {
  const [first] = answersOf(need);
  return first && isLikely(first) ? first : null;
}

/** From here on nobody has to look whether something was client work after all. Percent. */
const SURELY_OWN = 80;

/** Whether something was hardly client work: the focus passes over it. */
export function isHardlyWork(need: Answered): boolean {
  return likeliest(need) === 'not-client' && (need.notClient?.percent ?? 0) >= SURELY_OWN;
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
    // What is near keeps its key, too, whatever becomes likely after it.
    near: [],
  };
}
