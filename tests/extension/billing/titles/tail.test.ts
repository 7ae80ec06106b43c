import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTail } from '../../../../extension/billing/titles/tail.ts';

describe('what behind a name only tells of a version', () => {
  it.each([
    ['Ltr re Holdback Claims 11.21.31 AH final for sig', 'Ltr re Holdback Claims'],
    ['Lease - Lindero Tech - LL rev 3 to T rev 2 (11-18)', 'Lease - Lindero Tech'],
    ['Proj. Tern SPA LW cmts to K&E', 'Proj. Tern SPA'],
    ['Severance Agmt - T. Bell - co. redline 11.19 (accept all)', 'Severance Agmt - T. Bell'],
    ['NIW petition ltr (Dhanasar prongs) v6 PP', 'NIW petition ltr (Dhanasar prongs)'],
    ['Resp to FROGs set 1 - Duarte - unverified', 'Resp to FROGs set 1 - Duarte'],
    ['Opp to Anti-SLAPP - FINAL w TOA', 'Opp to Anti-SLAPP'],
    ['Set One Responses - for service', 'Set One Responses'],
    ['Ltr to carrier med pay RUSH', 'Ltr to carrier med pay'],
    ['MPA ISO Demurrer (dg 3)', 'MPA ISO Demurrer'],
    ['Resp Decl to RFO - JT', 'Resp Decl to RFO'],
    ['Parenting plan - Tolland rev', 'Parenting plan - Tolland'],
    ["APA - Trilby Foods - Art. VIII indem - rev'd 11.23", 'APA - Trilby Foods - Art. VIII indem'],
    ['Duplik Weber Allbau AG KS Änd. Mdt', 'Duplik Weber Allbau AG'],
    ['Escritura de constitución - obs. notaría', 'Escritura de constitución'],
    ['DD tracker (master) 11-20 10am', 'DD tracker'],
    ['Nimbus terms our', 'Nimbus terms'],
    ['Opp to Mtn to Quash (Verizon) v2 lk', 'Opp to Mtn to Quash (Verizon)'],
    ['Living Trust (AB) - clean for signing', 'Living Trust (AB)'],
    ['PIP - J. Monroe - manager draft', 'PIP - J. Monroe'],
    ['Credit Agmt - Lorne Foods - agent counsel redline 11.19', 'Credit Agmt - Lorne Foods'],
    ['Appeal Brief - section 103 args (KT)', 'Appeal Brief - section 103 args'],
    ['Klage Yilmaz final an Mdt', 'Klage Yilmaz'],
    ['Erbvertrag Ehel. Lang - 2. Entwurf', 'Erbvertrag Ehel. Lang'],
    ['Pacte Orme SAS - V4 commentaires investisseur', 'Pacte Orme SAS'],
    ['Demanda de desahucio (v. final)', 'Demanda de desahucio'],
    ['Set One Responses - Tao - to client for verif', 'Set One Responses - Tao'],
  ])('%s is %s', (name, bare) => {
    expect(withoutTail(name)).toBe(bare);
  });

  it.each([
    'Response to OC edits',
    'Response to FTC comments',
    'Redline against 1-10 draft',
    'Notice of Changes',
    'RFAs Set 1',
    'Parcel 7',
    'Handbook CA comments',
    'Good Standing - DE',
    'Final Order',
    'Lease (client)',
    'Rule 12(b)(6) Motion',
    'Abmahnung Lenz - Frist 27.11.',
    'Reply memo re 11-03-31',
    'Summary of claims and comments',
    'Agreement for service',
    'Notes - Lease comments',
    'Lease - separate property draft',
  ])('%s stays', (name) => {
    expect(withoutTail(name)).toBe(name);
  });

  it('is taken from the end alone', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(name.startsWith(withoutTail(name))).toBe(true);
      }),
    );
  });
});
