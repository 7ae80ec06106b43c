import type { Problem } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';

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
      return { kind: 'forbidden', scope: problem.scope, said: problem.reason };
    case 'firewall':
      return { kind: 'firewall' };
    case 'gone':
      return { kind: 'refused', why: { code: 'old-version' } };
    case 'missing':
    case 'stale':
      return { kind: 'refused', why: { code: problem.kind } };
    case 'no-access':
    case 'refused':
      return { kind: 'refused', why: { code: 'said', said: problem.reason } };
    case 'foreign-link':
      return { kind: 'refused', why: { code: problem.kind } };
    case 'invalid':
      return { kind: 'refused', why: { code: 'invalid', attribute: problem.attribute } };
  }
}
