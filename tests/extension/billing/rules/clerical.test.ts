import { describe, expect, it } from 'vitest';
import { type Clerical, clerical } from '../../../../extension/billing/rules/clerical.ts';
import type { EntryFacts } from '../../../../extension/billing/rules/entry-facts.ts';
import { legend } from '../../../../extension/billing/rules/legend.ts';

const clericalIn = (narrative: string, charge: EntryFacts['charge'] = 'billable') =>
  clerical.check({ narrative, charge } as EntryFacts).map(({ finding }: { finding: Clerical }) => finding.quote);
const legendsIn = (narrative: string) =>
  legend.check({ narrative } as EntryFacts).map(({ finding, fixes }) => [finding.quote, fixes[0]]);

describe('clerical work', () => {
  it.each([
    'E-file motion to compel',
    'Efiled brief',
    'Work on court filing envelope 4411',
    'Scan exhibits',
    'Copying of exhibits',
    'Organize deposition binders',
    'Calendar hearing dates',
    'Schedule deposition of Holt',
    'Book flight to hearing',
    'Prepare pre-bill',
    'E-billing in CounselLink',
    'Convert exhibits to PDF',
    'Open new client file',
  ])('is told of by: %s', (phrase) => {
    expect(clericalIn(phrase)).toEqual([phrase]);
    expect(clericalIn(`Draft brief; ${phrase}.`)).toEqual([phrase]);
    expect(clericalIn(phrase, 'non-billable')).toEqual([]);
  });

  it.each([
    ['E-mail re invoice 30418 / question on October bill', 'invoice 30418 / question on October bill'],
    ['E-mail with Ana Ruiz re mediation, Q1 invoices and discovery', 'Q1 invoices'],
    ['E-mail re Keller - retainer and mediation', 'Keller - retainer'],
    ['E-mail re payment', 'payment'],
    ['E-mail re Kostenvorschuss', 'Kostenvorschuss'],
    ['E-mail re provision sur honoraires et calendrier', 'provision sur honoraires et calendrier'],
    ['E-mail re provisión de fondos', 'provisión de fondos'],
  ])('is mail about what the attorney is paid: %s', (phrase, quote) => {
    expect(clericalIn(phrase)).toEqual([quote]);
    expect(clericalIn(`Draft brief; ${phrase}; review lease`)).toEqual([quote]);
    expect(clericalIn(phrase, 'no-charge')).toEqual([]);
  });

  it.each([
    'E-mail re Delmar invoices in production',
    'E-mail re unpaid invoices and lien',
    'E-mail re bill of sale for the equipment',
    'E-mail re payment schedule in settlement',
    'Draft motion to compel',
    'Review filing by opposing counsel',
    'Review invoices re damages',
    'Draft scheduling order',
    'Analyze file history',
    'Printz brief',
    'Attend calendar call',
    'Calendar call before Judge Marrow',
    'Calendar conference',
    'Review docket 5:22-ap-01047',
    'Update damages model',
  ])('is not told of by: %s', (phrase) => {
    expect(clericalIn(phrase)).toEqual([]);
  });
});

describe('a legend of privilege', () => {
  it.each([
    ['Review memo (privileged)', '(privileged)', 'Review memo'],
    ['Review memo [Attorney–Client Privileged] re lease', '[Attorney–Client Privileged]', 'Review memo re lease'],
    ['Review ATTORNEY WORK PRODUCT memo', 'ATTORNEY WORK PRODUCT', 'Review memo'],
    ['Prüfung Vermerk (streng vertraulich)', '(streng vertraulich)', 'Prüfung Vermerk'],
  ])('is found in %s, and can be taken out', (narrative, quote, rest) => {
    expect(legendsIn(narrative)).toEqual([[quote, { kind: 'narrative', narrative: rest }]]);
  });

  it.each([
    'Draft privilege log',
    'Review privileged documents for production',
    'Research work product doctrine',
    'Meet re confidentiality',
  ])('is not found in %s', (narrative) => {
    expect(legendsIn(narrative)).toEqual([]);
  });
});
