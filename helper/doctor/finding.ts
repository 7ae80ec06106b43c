import type { Finding, Subject, Trouble } from '../../shared/index.ts';

export function ok(about: Subject): Finding {
  return { about, state: 'ok', found: null };
}

export function wrong(about: Subject, found: Trouble): Finding {
  return { about, state: 'wrong', found };
}

/** What installing again puts right. */
export function mended(about: Subject, found: Trouble): Finding {
  return { about, state: 'wrong', found, mend: 'here' };
}

export function note(about: Subject, found: Trouble): Finding {
  return { about, state: 'note', found };
}
