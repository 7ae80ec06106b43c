import { bareWords } from '../fold/words.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map((word) => bareWords(word)));
}

/** What is arranged between people who work together, and is no work; by language. */
const PRIVATE = setOf(
  `lunch, lunches, dinner, breakfast, brunch, coffee, drinks, beers, happy, birthday, birthdays, party, potluck, picnic, cake, gym,
  yoga, golf, tennis, football, soccer, baseball, basketball, haircut, dentist, orthodontist, pediatrician, babysitter, babysitting, rsvp, netflix, bbq, barbecue, softball, pta, playdate, groceries, carpool, tickets,
  concert, fantasy, vacation, weekend, anniversary,
  kindergeburtstag, zahnarzt, fussball, mittagessen, mittag, abendessen, fruhstuck, kaffee, feierabendbier, geburtstag, weihnachtsfeier, sommerfest, urlaub, fitness,
  dentiste, dejeuner, diner, cafe, aperitif, anniversaire, afterwork, vacances, pot,
  dentista, almuerzo, comida, cena, desayuno, cumpleanos, copas, vacaciones, partido`,
);
/** What stands around that, in every language: days, times and small words. */
const AROUND = setOf(
  `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun, today, tomorrow,
  tonight, morning, noon, afternoon, evening, week, next, this, last, the, a, an, our, my, your, us, we, me, you, team, club, book, concert, appointment, appt, permission, slip, practice, membership, renewal, ticket, ride, night, season, team, office, firm,
  group, all, everyone, at, on, in, for, of, to, and, or, with, hour, plans, plan, menu, order, orders, sign, up, signup, rsvp, invite,
  invitation, reminder, re, lets, let, s, time, place, ideas, pool, league, league, game, run, celebration, hey,
  montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, heute, morgen, abend, nachste, woche, am, im, um, und, mit, zum,
  zur, der, die, das, einladung, gemeinsames, gemeinsamer,
  lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, aujourd, hui, demain, midi, soir, semaine, prochaine, le, la, les, de, du,
  d, au, a, et, avec, pour, on, dejeune, ensemble,
  lunes, martes, miercoles, jueves, viernes, sabado, domingo, hoy, manana, noche, semana, proxima, el, los, las, del, al, y, con, para`,
);

/** Whoever it is for. */
const WISHES =
  /^(?:happy (?:birthday|anniversary|holidays|new year|thanksgiving)|merry christmas|congratulations|alles gute|frohe weihnachten|joyeux anniversaire|bonne annee|feliz cumpleanos|feliz navidad)(?: |$)/;

/** What shops, carriers of people and schools write to their customers. */
const TO_CUSTOMERS =
  /^(?:your (?:[a-z.]+ ){0,2}(?:order|package|delivery|shipment|cart|subscription|membership|itinerary|boarding pass|reservation|flight|trip|statement|bill|autopay|receipt|prescription|appointment)(?: (?:to|from|with|for|on) [a-z .]+)?(?: .*)?(?:shipped|delivered|arriving|out for delivery|confirmed|confirmation|is ready|check in(?: now)?|reminder|is due|available|expires?|expiring)|check in now .*|parent ?teacher conferences?(?: .*)?|(?:spring|fall|winter|holiday|school) concert(?: .*)?|ihre (?:bestellung|sendung|buchung|lieferung)(?: .*)?|votre (?:commande|colis|reservation|livraison|billet)(?: .*)?|(?:tu|su) (?:pedido|reserva|envio|billete)(?: .*)?)$/;

/** Whether a subject is of nothing but lunch, a birthday and the like: no word of it may be about work. */
export function isPrivateSubject(subject: string): boolean {
  const bare = bareWords(subject);
  if (WISHES.test(bare) || TO_CUSTOMERS.test(bare)) return true;
  const words = bare.split(' ').filter((word) => word !== '' && !/^\d+(?:am|pm|h|uhr)?$/.test(word));
  return words.some((word) => PRIVATE.has(word)) && words.every((word) => PRIVATE.has(word) || AROUND.has(word));
}
