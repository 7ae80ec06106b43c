import { expect, it, vi } from 'vitest';
import { matterCaption } from '../../../../extension/popup/model/need-words.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

const matter = (number: string, client: string | null, description: string) =>
  Object.values(matterCaption({ id: 1, number, client, description, status: 'Open', colour: 0 }))
    .join(' ')
    .trim();

it('is the number without the client’s name, where Clio put that into it', () => {
  expect(matter('00041-Acme Corp', 'Acme Corp', 'Acme v. Zenith')).toBe('00041 Acme v. Zenith');
  expect(matter('00012-Smith', 'John Smith', 'Smith v. Jones')).toBe('00012 Smith v. Jones');
});

it('keeps a number that says more than the client', () => {
  expect(matter('2024-00117', 'Nolan Reed', 'Reed patent')).toBe('2024-00117 Reed patent');
  expect(matter('00012-Tax', 'John Smith', 'Advice')).toBe('00012-Tax Advice');
  expect(matter('00012-Smith', null, 'Advice')).toBe('00012-Smith Advice');
});

it('keeps the whole number of a matter that is not described', () => {
  expect(matter('00012-Smith', 'John Smith', '')).toBe('00012-Smith');
});
