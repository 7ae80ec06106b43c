import type { Field } from './fields.ts';
import { company, person } from './names.ts';

const list = (text: string): string[] => text.split('|');

/**
 * Fields that no weight of the suggestions was ever fitted on, and that are to stay so: what they get is what an attorney
 * gets who was not thought of. Words of papers and pages are those of the EEOC, the NLRB and of claims adjusters.
 */
export const FIELDS_APART: readonly Field[] = [
  {
    name: 'employment',
    companies: 0.7,
    matters: [16, 28],
    repeatClients: 0.45,
    stretch: [3, 45],
    interrupted: 0.22,
    telling: 0.36,
    numbered: 0.7,
    blank: 0.23,
    marks: 0.1,
    papers: list(
      'Position Statement|Charge of Discrimination|Separation Agreement|Handbook Revisions|Investigation Report|Witness Interview Notes|PIP memo|Severance calc|Answer|Arbitration Demand|Mediation Brief|Wage Audit|Offer letter|Litigation hold|Timeline of events',
    ),
    topics: list(
      'EEOC deadline|Right to sue|Handbook|Performance issue|Termination tomorrow|Severance numbers|Interview schedule|Personnel file|Payroll records|Mediation|Leave request|call when free|Revised agreement|Non-compete',
    ),
    pages: list(
      'EEOC Public Portal - *|NLRB Case *|* | Westlaw Precision|Practical Law - Separation agreement|Cal Civil Rights - *|DOL Wage and Hour|Bloomberg Law: Labor & Employment',
    ),
    lookup: (chance) => `${chance.between(400, 599)}-2026-${String(chance.between(1, 9999)).padStart(5, '0')}`,
    other: person,
    describe: (client, other, chance) =>
      chance.pick([
        `${other.full} charge`,
        `${other.short} v. ${client.short}`,
        `Separation of ${other.full}`,
        'Handbook review',
        'General employment advice',
      ]),
  },
  {
    name: 'injury',
    companies: 0.04,
    matters: [30, 48],
    repeatClients: 0.05,
    stretch: [2, 26],
    interrupted: 0.27,
    telling: 0.44,
    numbered: 0.65,
    blank: 0.22,
    marks: 0,
    papers: list(
      'Demand letter|Medical records|Medical chronology|Complaint|Police report|Lien letter|Settlement breakdown|HIPAA authorization|Depo summary|Expert disclosure|Photos|Letter of representation|Billing summary|IME report|Release',
    ),
    topics: list(
      'Medical records|Policy limits|Lien reduction|Doctor appointment|Property damage|Demand|Offer|Rental car|Statement|Settlement check|IME date|checking in|Depo prep|Claim status',
    ),
    pages: list(
      'Claim * - GEICO|State Farm - Claim *|* | Westlaw Precision|ChartRequest|Medicare Secondary Payer Portal|Carfax - *|Odyssey Portal - *',
    ),
    lookup: (chance) => `${chance.between(10, 99)}-${chance.between(1000, 9999)}-${chance.between(100, 999)}`,
    other: (chance) => (chance.maybe(0.6) ? person(chance) : company(chance)),
    describe: (client, other, chance) =>
      chance.pick([
        `${client.short} v. ${other.short}`,
        'MVA',
        `MVA ${chance.between(1, 12)}/${chance.between(1, 28)}/2025`,
        'Slip and fall',
        `PI - ${other.short}`,
      ]),
  },
];
