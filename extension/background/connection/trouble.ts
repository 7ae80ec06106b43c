import type { Problem } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';

/** Clio's own words as a sentence: many come without a full stop, and some refusals without a word. */
function sentence(reason: string): string {
  const words = reason.trim();
  if (words === '') return 'it gave no reason.';
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** What a client's problem means for the attorney. */
export function troubleOf(problem: Problem): ClioTrouble {
  switch (problem.kind) {
    case 'unknown':
      return problem.instead === undefined ? { kind: 'unreachable' } : { kind: 'on-the-way', status: problem.instead };
    case 'on-the-way':
      return { kind: 'on-the-way', status: problem.status };
    case 'network':
    case 'retry':
    case 'unreadable':
      return { kind: 'unreachable' };
    case 'limit':
      return { kind: 'limit', until: problem.until };
    case 'sign-in':
      return { kind: 'sign-in' };
    case 'wrong-client':
      return { kind: 'wrong-client' };
    case 'wrong-region':
      return { kind: 'wrong-region' };
    case 'key-store':
      return { kind: 'key-store', why: problem.why };
    case 'forbidden':
      return { kind: 'forbidden', scope: problem.scope, reason: sentence(problem.reason) };
    case 'firewall':
      return { kind: 'firewall' };
    case 'gone':
      return { kind: 'refused', reason: 'this version of Matterline is too old for Clio. Update it.' };
    case 'missing':
      return { kind: 'refused', reason: 'it does not find the matter, or you may no longer see it there.' };
    case 'stale':
      return { kind: 'refused', reason: 'the entry was changed in Clio meanwhile.' };
    case 'no-access':
    case 'refused':
      return { kind: 'refused', reason: sentence(problem.reason) };
    case 'foreign-link':
      return { kind: 'refused', reason: 'its answer pointed to another server, which was not followed.' };
    case 'invalid':
      return { kind: 'refused', reason: `the ${problem.attribute} of the entry cannot be right.` };
  }
}
