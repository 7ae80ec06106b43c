import type { Problem } from '../../clio/index.ts';

/**
 * What a problem with a write means: nothing was done and it waits; Clio read it and said no; it may not be done; or
 * nobody knows.
 */
export function classifyFailure(problem: Problem): 'wait' | 'refused' | 'forbidden' | 'unknown' {
  switch (problem.kind) {
    case 'unknown':
      return 'unknown';
    // Of an answer to a write these are never said: it is the token that could not be had, so nothing was sent.
    case 'unreadable':
    case 'network':
    case 'on-the-way':
    case 'no-access':
    case 'retry':
    case 'limit':
    case 'sign-in':
    case 'wrong-client':
    case 'wrong-region':
    case 'key-store':
    case 'firewall':
    case 'gone':
      return 'wait';
    case 'forbidden':
      return 'forbidden';
    case 'missing':
    case 'stale':
    case 'refused':
    case 'foreign-link':
    case 'invalid':
      return 'refused';
  }
}
