/** A named matter of the firm, shortly: number, client, description, and what differs from an open hourly matter. */
export interface NamedMatter {
  number: string;
  client: string;
  company?: true;
  description: string;
  status?: 'Pending' | 'Closed';
  custom?: string;
  reference?: string;
  method?: 'flat' | 'contingency';
  unbillable?: true;
}

/** Matters in the many ways in which firms number them. */
export const NAMED_MATTERS: readonly NamedMatter[] = [
  { number: '00001-Acme Corp', client: 'Acme Corp', company: true, description: 'Acme general counsel' },
  { number: '00012-Smith', client: 'John Smith', description: 'Smith v. Jones' },
  { number: '00041-Acme Corp', client: 'Acme Corp', company: true, description: 'Acme v. Zenith' },
  { number: '2024-00117', client: 'Nolan Reed', description: 'Reed patent', reference: 'NR/PAT/7' },
  { number: '10472-0001', client: 'Harbor Holdings', company: true, description: 'Closing of Pier 9' },
  { number: '10472-0002', client: 'Harbor Holdings', company: true, description: 'Lease of the boat yard' },
  { number: '00200-Baker', client: 'Lena Baker', description: 'Estate of Tom Baker', status: 'Closed' },
  { number: 'DAR23/00002', client: 'Sheila Darcy', description: 'Darcy boundary dispute' },
  { number: '00007-García', client: 'Inés García', description: 'García adoption', method: 'flat' },
  { number: "00318-O'Neill", client: "Maeve O'Neill", description: "O'Neill v. Tidewater Rail", method: 'contingency' },
  { number: 'MED-2025-014', client: 'Quarry Lane Clinic', company: true, description: 'Clinic licence renewal' },
  { number: '2025.06.00009', client: 'Petra Voss', description: 'Voss visa', status: 'Pending' },
  {
    number: 'LIT 4471',
    client: 'Brightwater Foods',
    company: true,
    description: 'Recall claims',
    custom: 'BWF-RECALL',
  },
  { number: '00555-Zenith Ltd.', client: 'Zenith Ltd.', company: true, description: 'Zenith reorganisation' },
  { number: 'K-0093-Müller', client: 'Jürgen Müller', description: 'Müller share purchase' },
  { number: '7-Ito', client: 'Kenji Ito', description: 'Ito will' },
  { number: '00777-Smith-Hall', client: 'Dora Smith-Hall', description: 'Smith-Hall custody', status: 'Pending' },
  { number: '22-1180-B', client: 'Union Street Lofts', company: true, description: 'Roof defects', status: 'Closed' },
  { number: '', client: 'Omar Haddad', description: 'Haddad parking appeal' },
  {
    number: '00900-Park & Reed',
    client: 'Park & Reed LLP',
    company: true,
    description: 'Firm matters',
    unbillable: true,
  },
];

/** The firm's categories; an amount makes one flat-rate. */
export const CATEGORIES: readonly { name: string; flatAmount?: number }[] = [
  { name: 'Drafting' },
  { name: 'Review' },
  { name: 'Research' },
  { name: 'Correspondence' },
  { name: 'Telephone' },
  { name: 'Conference' },
  { name: 'Court appearance' },
  { name: 'Non-Billable' },
  { name: 'Marketing' },
  { name: 'Initial consultation', flatAmount: 150 },
];

/** The firm's abbreviations for narratives. */
export const SNIPPETS: readonly { snippet: string; phrase: string; wholeWord: boolean }[] = [
  { snippet: 'tc', phrase: 'Telephone call with', wholeWord: true },
  { snippet: 'oc', phrase: 'opposing counsel', wholeWord: true },
  { snippet: 'rv', phrase: 'Review and analyze', wholeWord: true },
  { snippet: 'msj', phrase: 'motion for summary judgment', wholeWord: false },
];

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FIRST_NAMES = list(`Alma Bruno Carla Dev Elena Felix Grace Hugo Iris Jonas Kara Liam Mona Nico Olga Pavel
  Rosa Simon Tara Uma Victor Wanda Yusuf Zoe`);

export const SURNAMES = list(`Abbott Adler Barnes Bishop Calder Chen Cortez Dalton Diaz Ellis Farrow Fischer Gallo Grant
  Haines Huang Ibrahim Jansen Kaplan Keller Lang Lopez Marsh Moreau Nash Novak Okafor Osborne Patel Pierce Quinn Ramos
  Rossi Sato Schmidt Singh Tanner Turner Ueda Vance Vega Walsh Weber Young Zeller`);

export const SUBJECTS = list('lease estate divorce merger injury licence patent contract appeal trust claim audit');
