// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { RulePreview } from '../../../../extension/messages/matching.ts';
import type { EvidenceReason } from '../../../../extension/messages/views.ts';
import { Participants } from '../../../../extension/popup/day/participants.tsx';
import { Moves } from '../../../../extension/popup/dialogs/moves.tsx';
import { NamesHidden } from '../../../../extension/popup/state/hidden-names.ts';
import { CurrentReview, type ReviewContext } from '../../../../extension/popup/state/review-context.ts';
import type { Reason } from '../../../../extension/timeline/index.ts';
import { evidenceText, reasonsText } from '../../../../extension/ui/index.ts';
import { withoutNames } from '../../../../extension/ui/sharing/without-names.ts';
import { card, SMITH, ZENITH } from '../../../e2e/parts/fed-parts.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const HIDDEN = '•••';

describe('on a shared screen', () => {
  it.each<[EvidenceReason, string]>([
    [{ code: 'rule', own: true, words: 'zenith lease' }, 'Your rule “•••”'],
    [{ code: 'given', quote: 'Zenith', app: 'Word', times: 3 }, 'You gave “•••” in Word to this matter 3 times'],
    [{ code: 'own-word', quote: 'Smith', place: 'client' }, '“•••” is in the client’s name'],
    [{ code: 'left', quote: 'Smith' }, 'You left items with “•••” without a matter before'],
    [{ code: 'beside', before: true, after: false, sure: true }, 'You worked on this matter right before'],
  ])('it is still said why a title means a matter: %o', (reason, text) => {
    expect(evidenceText(reason, withoutNames)).toBe(text);
  });

  it.each<[Reason, RegExp]>([
    [{ code: 'refused', why: { code: 'said', said: 'Smith is closed' } }, /^Clio did not accept it: •••\. /],
    [{ code: 'refused', why: { code: 'said', said: '' } }, /^Clio did not accept it: it gave no reason\. /],
    [{ code: 'refused', why: { code: 'missing' } }, /does not find the matter/],
    [{ code: 'deleted-in-clio' }, /^Deleted in Clio/],
    [{ code: 'earlier', text: 'Smith again' }, /^•••$/],
  ])('it is still said what became of an entry: %o', (reason, text) => {
    expect(reasonsText([reason], withoutNames)).toMatch(text);
  });

  it('it is still said what would become of items', async () => {
    const move = (after: 'closed' | 'ambiguous' | 'auto', from: boolean): RulePreview['moves'][number] => ({
      before: { outcome: from ? 'auto' : 'none', matters: from ? [ZENITH] : [] },
      after: { outcome: after, matters: [SMITH] },
      items: 1,
      minutes: 5,
      titles: [{ app: `Word ${after}`, title: 'Zenith lease', start: 0, end: 0 }],
    });
    const preview = { moves: [move('closed', false), move('ambiguous', false), move('auto', true)] };
    const page = (hidden: boolean) => {
      const root = document.createElement('div');
      return act(() =>
        render(
          <NamesHidden.Provider value={hidden}>
            <Moves preview={{ ...preview, items: 3, minutes: 15, days: 30, older: false, problems: [] }} />
          </NamesHidden.Provider>,
          root,
        ),
      ).then(() => [...root.querySelectorAll('.soft')].map((line) => line.textContent?.replace(/^.* · /, '')));
    };
    const [plain, hidden] = [await page(false), await page(true)];
    expect(hidden.slice(0, 2)).toEqual(plain.slice(0, 2));
    expect(hidden[2]).toBe(plain[2]?.replace(ZENITH.number ?? '', withoutNames(ZENITH.number ?? '')));
  });

  it('those who are always offered are told apart, and others are not named', async () => {
    const root = document.createElement('div');
    const conversations = [{ key: 'a', phrase: 'Call', who: null }];
    const shown = card(SMITH, 'Call.', [], null, { conversations });
    const review = { acts: {}, open: null } as unknown as ReviewContext;
    await act(() =>
      render(
        <CurrentReview.Provider value={review}>
          <NamesHidden.Provider value={true}>
            <Participants card={shown} named={['Mr. Darcy']} />
          </NamesHidden.Provider>
        </CurrentReview.Provider>,
        root,
      ),
    );
    const names = [...root.querySelectorAll('button')].map((button) => button.firstChild?.textContent);
    expect([new Set(names).size, names.at(-1)]).toEqual([4, HIDDEN]);
  });
});
