import { describe, expect, it } from 'vitest';
import { options } from '../../extension/ui/words/index.ts';
import { worded } from '../../helper/words/index.ts';
import type { Finding, Subject, Trouble } from '../../shared/index.ts';
import { SUBJECTS } from '../../shared/wire/subjects.ts';
import { TROUBLES } from '../../shared/wire/troubles.ts';
import { examplesOf } from '../extension/ui/words/told-examples.ts';

/** A sentence, or a line to run. */
const SENTENCE = /^\S.*[.!)]$|^Run: \S.*'$/s;
/** What is said of a thing by the terminal and by the page. */
function both(finding: Finding) {
  const [terminal, page] = [worded(finding), options.recording.checkUp.finding(finding)];
  return [
    [terminal.what, terminal.trouble, terminal.advice],
    [page.what, page.trouble, page.next],
  ] as const;
}

describe('the words of what the helper looks at', () => {
  it.each(examplesOf<Subject>(SUBJECTS))('name %s in the terminal and on the page', (_code, about) => {
    for (const [what, trouble, next] of both({ about, state: 'ok', found: null })) {
      expect(what).toMatch(/^[\p{L}{]/u);
      expect([trouble, next]).toEqual([null, null]);
      for (const value of Object.values(about)) if (String(value).startsWith('{')) expect(what).toContain(value);
    }
  });
});

describe('the words of what the helper finds', () => {
  it.each(examplesOf<Trouble>(TROUBLES))('say %s in the terminal and on the page, with a next step', (code, found) => {
    const about = { code: 'display' } as const;
    const [terminal, page] = both({ about, state: 'wrong', found });
    for (const [, trouble, next] of [terminal, page]) {
      expect(trouble).toMatch(code === 'complained' ? /\{line\}/ : SENTENCE);
      expect(next).toMatch(SENTENCE);
      expect(`${trouble} ${next}`).not.toMatch(/undefined|NaN|\[object/);
    }
    // Nobody on the page has a command line.
    expect(page.join(' ')).not.toMatch(/\binstall --|"install"|chmod|sudo/);
  });

  it('have a next step for each way to put it right', () => {
    const about = { code: 'launcher', forAll: false } as const;
    const found = { code: 'launcher-fails', path: '/x' } as const;
    const steps = (['here', 'install', 'package'] as const).map((mend) => both({ about, state: 'wrong', found, mend }));
    for (const [terminal] of steps) expect(terminal[2]).toMatch(SENTENCE);
    // On the page the button is the step that can be taken here.
    expect(steps.map(([, page]) => page[2])).toEqual([
      null,
      expect.stringMatching(SENTENCE),
      expect.stringMatching(/package/),
    ]);
  });
});
