import { describe, expect, it } from 'vitest';
import { withoutSite } from '../../../../extension/billing/titles/site.ts';

describe('a page of a site', () => {
  it.each([
    ['Paid Sick Leave FAQ - California Department of Industrial Relations', 'Paid Sick Leave FAQ'],
    ['Section 7520 Interest Rates - Internal Revenue Service', 'Section 7520 Interest Rates'],
    ['Marine Surveyors - About Us', 'Marine Surveyors'],
    ['Order 30-99812 - Documents', 'Order 30-99812'],
    [
      'Project Kestrel Data Room - Datasite - 4.2 Material Contracts',
      'Project Kestrel Data Room - 4.2 Material Contracts',
    ],
    ['Court Case Access - Estate of Margaret Doyle', 'Estate of Margaret Doyle'],
    ['ECFS - Submit a Filing', ''],
    ['CA DMV - Hearing request', 'Hearing request'],
    ['Consular Electronic Application Center - Immigrant Visa', ''],
    ['Los Angeles Superior Court - Criminal Case Access', ''],
    ['EnviroStor - Department of Toxic Substances Control', ''],
  ])('%s is called %s', (title, name) => {
    expect(withoutSite(title.split(' - ')).join(' - ')).toBe(name);
  });

  it.each([
    'Harlow answer - Exhibit A',
    'Docket - Smith v. Jones',
    'Carta - Cap table',
    'Smith v. Superior Court',
    'NDA - Exhibit 2',
    'Claims - In re Pell Foundry',
    'Submit a Filing',
    'Order Granting Motion',
    'Bond - 1400 Alder St',
  ])('%s keeps what it is about', (title) => {
    expect(withoutSite(title.split(' - ')).join(' - ')).toBe(title);
  });
});
