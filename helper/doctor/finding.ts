/** One thing that was looked at. A `note` is nothing wrong, and worth knowing. */
export interface Finding {
  what: string;
  state: 'ok' | 'wrong' | 'note';
  /** What is wrong or worth knowing, and what to do about it, each in whole sentences; null where there is nothing. */
  trouble: string | null;
  advice: string | null;
  /** Where installing again may put it right. */
  repair?: true;
}

export function ok(what: string): Finding {
  return { what, state: 'ok', trouble: null, advice: null };
}

export function wrong(what: string, trouble: string, advice: string): Finding {
  return { what, state: 'wrong', trouble, advice };
}

/** What installing again puts right. */
export function mended(what: string, trouble: string): Finding {
  return { ...wrong(what, trouble, 'Run "install" again.'), repair: true };
}

export function note(what: string, trouble: string | null, advice: string | null = null): Finding {
  return { what, state: 'note', trouble, advice };
}
