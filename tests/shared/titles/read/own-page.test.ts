import { describe, expect, it } from 'vitest';
import { isOwnPage, readTitle } from '../../../../shared/index.ts';

const isOwn = (page: string, app = 'chrome.exe', browser = 'Google Chrome') =>
  isOwnPage(readTitle(`${page} - ${browser}`, app));

describe('a page of one’s own', () => {
  it.each([
    [
      'shops',
      ['Your cart (2 items)', 'Amazon.com: desk lamp', 'El Corte Inglés - Mi pedido', 'Winter sale ends Friday'],
    ],
    ['news', ['Why rents rise | The Norwood Times', 'Kieler Nachrichten - Hafenfest', 'La Voix du Nord - Braderie']],
    ['news in Spanish', ['Diario de Cádiz - Carnaval', 'EL PAÍS: el periódico global']],
    ['banks', ['Chase', 'Wells Fargo - Sign On', 'Sparkasse Köln - Finanzübersicht', 'BBVA - Posición global']],
    ['banks by what they show', ['Account summary - Online Banking', 'Mon espace | Crédit Agricole']],
    [
      'journeys',
      ['Delta Air Lines - Book a flight', 'Deutsche Bahn – Meine Buchungen', 'Renfe - Mis viajes', 'Amtrak: Tickets'],
    ],
    [
      'schools',
      ['Harlow Middle School: Fall concert RSVP', 'Parent Portal - Grades', 'IServ - Stundenplan', 'PRONOTE - Accueil'],
    ],
    ['health', ['MyChart - Visits', 'Patient Portal - Harlow Dental', 'Doctolib - Mes rendez-vous']],
    ['sports', ['Box scores & standings - Sports', 'Fantasy Football - Waiver Wire', 'Bundesliga Tabelle - kicker']],
    ['homes', ['Zillow: 3 Bed Homes for Sale', 'Pisos en venta en Sevilla — idealista', 'Wohnung mieten in Köln']],
    [
      'leisure',
      ['Netflix', 'Rezept für Apfelkuchen', 'Weather forecast - Norwood', 'Yoga class schedule - Harlow Studio'],
    ],
    ['positions', ['Associate attorney jobs | Indeed', 'Stellenangebote Rechtsanwalt', 'Ofertas de empleo']],
  ])('is known by its site or its heading: %s', (_, pages) => {
    expect(pages.filter((page) => !isOwn(page))).toEqual([]);
  });

  it.each([
    [
      'a case of such a company',
      ['Bank of America v. Kerr', 'Delta Air Lines - Contract of Carriage', 'UPS - Bargaining agreement'],
    ],
    [
      'official papers',
      [
        'Journal officiel - Légifrance',
        'Bundesanzeiger - Abschluss',
        'London Gazette - Notice',
        'Diario Oficial de la Federación',
      ],
    ],
    [
      'courts and agencies',
      ['Check Case Processing Times - USCIS', 'Account Summary | PACER', 'Order Status - Veritext'],
    ],
    [
      'a client’s business',
      ['Harlow Middle School - IEP draft', 'Zillow Group, Inc. - 10-K', 'State Farm - Policy CP-2201'],
    ],
    ['law', ['Recherche juridique - bail commercial', 'KSchG § 1 - beck-online', 'GmbH-Rundschau - Aufsatz']],
    ['mail', ['Your cart is waiting - jane@firm.example - Gmail']],
  ])('is none: %s', (_, pages) => {
    expect(pages.filter((page) => isOwn(page))).toEqual([]);
  });

  it('is shown by a browser, and is no file', () => {
    expect(isOwnPage(readTitle('Online Banking.docx - Word', 'WINWORD.EXE'))).toBe(false);
    expect(isOwn('Chase.pdf')).toBe(false);
    expect(isOwnPage(readTitle('MyChart - Test Results - A1c', 'Safari'))).toBe(true);
  });
});
