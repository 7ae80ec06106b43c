import type { status as english } from '../en/status.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, list } from './format.ts';

const items = (count: number) => counted(count, 'Posten', 'Posten');

/** Where items were given to. */
const to = (matters: number) => `${matters} ${matters === 1 ? 'Akte' : 'Akten'}`;

/** What was done, after the fact, by the kind of the act. */
const done: InAnyLanguage<typeof english.done> = {
  tag: (count) => `${items(count)} zugeordnet`,
  give: (count) => `${items(count)} zugeordnet`,
  exclude: (count) => `${items(count)} beiseite- oder zurückgelegt`,
  delete: (count) => `${items(count)} gelöscht`,
  split: () => 'Posten getrennt',
  join: () => 'Posten verbunden',
  note: () => 'Notiz gespeichert',
  share: (count) => `${items(count)} aufgeteilt`,
  add: () => 'Zeit hinzugefügt',
  timer: () => 'Zeit der Stoppuhr erfasst',
  leave: () => 'Als abwesend belassen',
  close: () => 'Tag abgeschlossen',
  draft: () => 'Eintrag geändert',
};

type Step = Parameters<typeof english.undone>[0];

/** What items were given to by a step: a matter, or several; null where it gave none. */
function givenTo({ kind, matters }: Step): string | null {
  if (kind !== 'tag' && kind !== 'give') return null;
  return (matters.length > 1 ? to(matters.length) : matters[0]) ?? null;
}

/** What a step was, in the words of its matters. Each of these can stand after a colon: German keeps the capital. */
function stepText({ kind, count, matters }: Step): string {
  const [matter] = matters;
  if (matter === undefined) return done[kind](count);
  switch (kind) {
    case 'share':
      return `${items(count)} aufgeteilt auf ${list(matters)}`;
    case 'add':
      return `Zeit für ${matter} hinzugefügt`;
    case 'timer':
      return `Stoppuhr für ${matter}`;
    case 'draft':
      return `Eintrag zu ${matter} geändert`;
    default:
      return done[kind](count);
  }
}

const sentence = (what: string, day: string | null, rule: string | undefined) =>
  [`${what}${day === null ? '' : ` (${day})`}`, rule].filter(Boolean).join('; ');
const UNDONE_RULE = { made: 'Regel entfernt', 'switched-on': 'Regel wieder ausgeschaltet' };
const REDONE_RULE = { made: 'Regel wieder gespeichert', 'switched-on': 'Regel wieder eingeschaltet' };

/** What was asked of an entry that is approved. */
const entry: InAnyLanguage<typeof english.entry> = {
  onItsWay: 'Unterwegs zu Clio',
  timeOnItsWay: (from, to) => `Zeit von ${from} auf ${to} geändert, unterwegs zu Clio`,
  beingTakenBack: 'Wird aus Clio zurückgenommen',
  triedAgain: 'Es wird noch einmal versucht',
  allTriedAgain: 'Was wartet, wird noch einmal versucht',
  lookedUp: 'Es wird noch einmal nachgesehen und, wenn dort nichts anderes ist, noch einmal übermittelt',
  noted: 'Vermerkt',
  removed: 'Aus Clio entfernt',
  bothKept: 'Beide bleiben',
  onItsWayAlready: 'Der Eintrag ist schon unterwegs zu Clio.',
  notDone: {
    busy: 'Der Eintrag ist gerade unterwegs. Versuchen Sie es gleich noch einmal.',
    billed: 'Der Eintrag steht in Clio auf einer Rechnung und kann nur dort geändert werden.',
    gone: 'Der Eintrag ist nicht mehr da.',
    changed:
      'Jemand hat den Eintrag inzwischen in Clio geändert. Sehen Sie ihn noch einmal an, und sagen Sie es dann noch einmal.',
    'more-than-worked': 'So viel wurde nicht gearbeitet. Öffnen Sie „Ändern“, und bestätigen Sie die Zeit.',
    'not-connected': 'Clio konnte nicht gefragt werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  },
};

/** The status line: what was done, and what could not be. */
export const status: InAnyLanguage<typeof english> = {
  done,
  undone: (step, day, rule) => {
    const matter = givenTo(step);
    const what = matter
      ? `Zuordnung aufgehoben: ${items(step.count)} zu ${matter}`
      : `Rückgängig gemacht: ${stepText(step)}`;
    return sentence(what, day, rule && UNDONE_RULE[rule]);
  },
  redone: (step, day, rule) => {
    const matter = givenTo(step);
    const what = matter ? `Wieder zugeordnet: ${items(step.count)} zu ${matter}` : `Wiederholt: ${stepText(step)}`;
    return sentence(what, day, rule && REDONE_RULE[rule]);
  },
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  nothingToRedo: 'Es gibt nichts zu wiederholen.',
  undo: 'Rückgängig',
  given: (count, matter) => `${items(count)} zugeordnet: ${matter}`,
  givenAll: (count, matters) => `${items(count)} zugeordnet: ${counted(matters, 'Akte', 'Akten')}`,
  thirdTime: (done) => `${done}, zum dritten Mal`,
  always: 'Immer',
  added: (time) => `${time} hinzugefügt`,
  timer: {
    started: (matter) => `Stoppuhr für ${matter} läuft`,
    stopped: (time, matter) => `Stoppuhr angehalten: ${time} für ${matter}`,
    lessThanMinute: 'weniger als eine Minute',
    both: (stopped, started) => `${stopped}. ${started}`,
    nothing: 'Stoppuhr angehalten. Es gab keine Zeit zu zählen.',
    none: 'Diese Stoppuhr war schon angehalten.',
    noMatter: 'ihre Akte',
  },
  leftAsAway: 'Als abwesend belassen',
  leftAsRecorded: 'Wie aufgezeichnet belassen',
  noteKept: 'Notiz gespeichert',
  splitAt: (time) => `Um ${time} getrennt`,
  divided: (matters) => `Auf ${to(matters)} aufgeteilt`,
  takenBack: 'Zurückgenommen',
  putBack: 'Zurückgelegt',
  leftOut: 'Weggelassen',
  dayClosed: 'Tag abgeschlossen',
  fixed: 'Erledigt',
  nothingToDo: 'Es gab nichts zu tun.',
  dayChanged: 'Der Tag hat sich inzwischen geändert. Sehen Sie noch einmal hin.',
  wordsForgotten: (to) => `Entwürfe schreiben nicht mehr von selbst „${to}“.`,
  remembered: (count, matter, words) =>
    `${items(count)} zugeordnet und gemerkt: ${matter}${words === null ? '' : `, an „${words}“ zu erkennen`}`,
  givenWithoutRule: (count, matter) =>
    `${items(count)} zugeordnet: ${matter}. Der Titel hat keine Wörter, an denen er wiederzuerkennen wäre.`,
  ruleKept: 'Die Regel ist gespeichert. Sie steht in den Optionen unter „Akten finden“.',
  ruleNotKept: 'Die Regel wurde nicht gespeichert, weil es ihre Akte nicht mehr gibt. Legen Sie sie neu an.',
  wordsNotStored:
    'Ihr Text konnte nicht gespeichert werden, und ohne ihn wird nichts übermittelt. Bis dahin steht er in seinem Feld.',
  unanswered:
    'Die Erweiterung konnte das nicht ausführen; deshalb wurde nichts geändert. Versuchen Sie es noch einmal.',
  keptForLater:
    'Die Erweiterung antwortet gerade nicht. Solange dieser Browser offen ist, bleibt dies aufbewahrt und wird getan, sobald sie antwortet.',
  notApproved:
    'Die Erweiterung konnte das nicht ausführen; deshalb wurde nichts übermittelt. Schließen Sie dieses Fenster, und öffnen Sie es noch einmal.',
  sentLater:
    'Die Erweiterung antwortet gerade nicht. Was Sie freigegeben haben, bleibt aufbewahrt, solange dieser Browser offen ist, und wird übermittelt, sobald sie antwortet. Sehen Sie hier nach, ob es geschehen ist.',
  notSent: {
    changed:
      'Der Tag hat sich geändert, während Sie ihn ansahen; deshalb wurde nichts übermittelt. Sehen Sie noch einmal hin, und übermitteln Sie dann.',
    'not-connected': 'Nicht übermittelt: Verbinden Sie sich zuerst mit Clio. Ihre Leistungstexte bleiben erhalten.',
    empty: 'Es gab nichts zu übermitteln.',
    blocked: 'Nichts wurde übermittelt: Zu einem Eintrag ist zuvor eine Angabe von Ihnen nötig. Bei ihm steht, welche.',
  },
  entry,
};
