import { describe, expect, it } from 'vitest';
import { ofOther } from '../../../../extension/background/drafts/of-others.ts';
import type { Row } from '../../../../extension/background/drafts/rows.ts';
import type { Candidate } from '../../../../extension/matching/index.ts';
import { sampleMatter } from '../../sample-records.ts';

const OWN = {
  ...sampleMatter(7, '00012-Smith', {
    client: { id: 70, name: 'Good Neighbor Dental Partners' },
    description: 'Acquisition of Bright Dental',
  }),
  aliases: [],
};
/** A row whose title names clients of matters. */
function row(title: string, named: [client: string, matterId: number][], more: Partial<Row> = {}): Row {
  const candidates = named.map(([client, matterId]): Candidate => {
    const start = title.indexOf(client);
    return { matterId, start, end: start + client.length, by: 'client' };
  });
  return {
    key: 'row',
    app: 'WINWORD.EXE',
    title,
    pieces: [],
    worked: 600_000,
    outcome: 'hand',
    match: { outcome: 'suggest', candidates },
    matter: 7,
    added: false,
    note: null,
    apart: false,
    excluded: null,
    ...more,
  };
}

describe('an item of another client', () => {
  it('is one whose title names that client, and nothing of its own matter', () => {
    const lease = row('Harlow Orchard lease.docx - Word', [['Harlow Orchard', 8]]);
    expect(ofOther(lease, OWN)).toEqual({ matter: 8, quote: 'Harlow Orchard' });
    expect(ofOther(lease, null)).toBeNull();
  });

  it('is none where the title names its own matter too', () => {
    const both = row('Harlow Orchard - Good Neighbor lease.docx - Word', [
      ['Harlow Orchard', 8],
      ['Good Neighbor', 7],
    ]);
    expect(ofOther(both, OWN)).toBeNull();
    expect(ofOther(row('Harlow Orchard to Bright lease.docx - Word', [['Harlow Orchard', 8]]), OWN)).toBeNull();
  });

  it('is none where people talk, whatever they are called, and where the attorney noted what it was', () => {
    const call = row('Call with Dana Holt | Microsoft Teams', [['Dana Holt', 8]], { app: 'ms-teams' });
    expect(ofOther(call, OWN)).toBeNull();
    expect(ofOther(row('Dana Holt depo.docx - Word', [['Dana Holt', 8]], { note: 'witness' }), OWN)).toBeNull();
  });
});
