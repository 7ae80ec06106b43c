import type { matching as english } from '../../en/options/matching.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, number } from '../format.ts';

const items = (count: number, time: string) => `${counted(count, 'Posten', 'Posten')}, ${time}`;

const further = (count: number) => `und ${counted(count, 'weiterer', 'weitere')}`;

/** Finding matters: rules, suggestions, pages, and trying a title. */
export const matching: InAnyLanguage<typeof english> = {
  title: 'Akten finden',
  rules: {
    title: 'Ihre Regeln',
    means:
      'Wörter in einem Titel ordnen ihn einer Akte zu, wie es eine Aktennummer tut. Die erste passende Regel gilt; Ihre gehen denen Ihrer Kanzlei vor.',
    find: 'Regel suchen',
    showMore: (count) => `Mehr von ${number(count)} Regeln zeigen`,
    none: 'Noch keine Regeln. Fügen Sie eine hinzu für Arbeit, deren Titel nie eine Nummer enthalten, oder drücken Sie in der Durchsicht des Tages die Umschalttaste mit der Taste eines Vorschlags.',
    noneFound: 'Keine Regel enthält diese Wörter.',
    moved: (rule, place, of) => `${rule} ist jetzt Nummer ${place} von ${of}.`,
    switchedOn: (rule) => `${rule} ist eingeschaltet.`,
    switchedOff: (rule) => `${rule} ist ausgeschaltet.`,
    removed: (rule) => `Entfernt: ${rule}.`,
    notRead: 'Die Regeln konnten nicht gelesen werden.',
    off: 'Ausgeschaltet: Sie ordnet dieser Akte keine Zeit zu.',
    notInUse: (problem) => `Nicht in Gebrauch. ${problem}`,
    firms: 'Die Ihrer Kanzlei',
    inUse: (rule) => `In Gebrauch: ${rule}`,
    moveUp: (rule) => `Nach oben: ${rule}`,
    moveDown: (rule) => `Nach unten: ${rule}`,
    edit: 'Regel bearbeiten',
    add: 'Neue Regel',
    matter: 'Akte',
    notWorkedOut:
      'Was sich ändern würde, ließ sich nicht ermitteln. Ändern Sie ein Wort, um es noch einmal zu versuchen.',
  },
  fields: {
    words: 'Wörter im Titel',
    pattern: 'Muster im Titel',
    wordsMean: 'Diese Wörter in dieser Reihenfolge, als ganze Wörter; Großschreibung und Striche spielen keine Rolle.',
    patternMeans:
      '* steht für Beliebiges, ? für einen Buchstaben oder eine Ziffer, # für eine Ziffer, | steht zwischen zwei Möglichkeiten. Ein Wort muss ganz da sein, wenn kein * daran stößt.',
    usePlainWords: 'Einfache Wörter verwenden',
    usePattern: 'Muster verwenden',
    onlyInSome: 'Nur in einigen Fenstern',
    onlyInProgram: 'Nur in diesem Programm',
    onlyWithWords: 'Nur wenn auch diese Wörter im Titel stehen',
    noOtherWords: 'Keine weiteren Wörter nötig',
  },
  ruleWords: ({ words, pattern, app, title }) =>
    [
      pattern === undefined ? `„${words ?? ''}“` : `Muster „${pattern}“`,
      app && ` in ${app}`,
      title && `, auch mit „${title}“`,
    ]
      .filter(Boolean)
      .join(''),
  problems: {
    subjects: {
      words: 'Wörter',
      pattern: 'Muster',
      app: 'Programm',
      title: 'Weitere Wörter',
      rule: 'Regel',
    },
    noWord: 'Geben Sie mindestens ein Wort mit einem Buchstaben oder einer Ziffer ein.',
    empty: (subject) =>
      `${subject}: Kein Buchstabe und keine Ziffer steht darin. Geben Sie etwas ein, oder lassen Sie das Feld leer.`,
    emptyAlternative:
      'Auf einer Seite eines „|“ steht nichts. Geben Sie dort die andere Möglichkeit ein, oder löschen Sie das „|“.',
    tooLong: (subject) => `${subject}: höchstens 200 Zeichen. Kürzen Sie den Text.`,
    matchesEverything: 'Das passt zu jedem Titel. Fügen Sie ein Wort hinzu, oder nennen Sie unten ein Programm.',
    unknownMatter: 'Diese Akte ist nicht mehr auf diesem Computer. Wählen Sie eine andere.',
    sameId: 'Diese Regel gibt es zweimal. Entfernen Sie eine der beiden.',
    tooMany: 'Es gibt mehr Regeln, als verwendbar sind. Entfernen Sie einige, die Sie nicht mehr brauchen.',
  },
  preview: {
    nothing: 'Nichts noch nicht Übermitteltes würde sich ändern. Neue Fenster folgen der Regel.',
    change: (count, time) => `<b>${items(count, time)}</b> würden sich ändern.`,
    lookedAt: (days, older) =>
      `Angesehen: ${counted(days, 'Tag', 'Tage')} mit noch nicht übermittelter Zeit${older ? '; auch ältere Tage folgen der Regel' : ''}.`,
    becomes: 'wird',
    amount: items,
    andMore: further,
    andMoreOtherwise: (count) => `${further(count)} auf andere Weise`,
    question: (matters) => `eine Frage: ${matters.join(' oder ')}`,
    closed: (matter) => `${matter}, geschlossen`,
    notKept: 'nicht aufbewahrt',
    needsMatter: 'ohne Akte',
  },
  learning: {
    title: 'Vorschläge',
    means: (learned) =>
      `Wo kein Titel die Akte nennt, werden bis zu drei vorgeschlagen, nach dem, was Sie zuvor zugeordnet und freigegeben haben. ${learned}`,
    nothing: 'Noch ist nichts gelernt. Ordnen Sie einige Posten zu, oder geben Sie einen Tag frei.',
    learnedFrom: (titles, days) =>
      `Gelernt aus ${counted(titles, 'Titel', 'Titeln')} an ${counted(days, 'Tag', 'Tagen')}. Es bleibt auf diesem Computer.`,
    forgetAll: 'Alles Gelernte vergessen',
    ask: 'Alles Gelernte vergessen?',
    askAdvice:
      'Vorschläge beginnen neu mit dem, was Sie von nun an zuordnen. Ihre Zuordnungen bleiben. Das lässt sich nicht rückgängig machen.',
    forget: 'Vergessen',
    automatic: 'Von selbst zuordnen, wenn sicher',
    from: 'ab',
    sure: (percent) => `${percent}\u00a0% sicher`,
    automaticOff: 'Aus: Ein Vorschlag ordnet nie etwas zu, bevor Sie ihn übernehmen.',
    automaticOn:
      'Hin und wieder gehört so eine Zuordnung zu einer anderen Akte: je niedriger die Zahl, desto öfter. Jede zeigt, warum, und lässt sich ändern.',
  },
  pages: {
    title: 'Seiten in diesem Browser',
    means: 'Viele Seiten in Clio haben denselben Titel. Ihre Adresse sagt, welche Akte sie zeigen.',
    recognise: 'Seiten von Clio erkennen',
    on: 'Aufbewahrt wird vom vorderen Tab: sein Titel und, bei der Seite einer Akte in Clio, die Akte. Sonst nichts von einer Adresse, und nichts von Tabs im Hintergrund.',
    off: 'Ihr Browser wird fragen, ob Matterline Ihren Browserverlauf lesen darf. Es sieht nur auf den vorderen Tab und bewahrt seinen Titel auf und, bei der Seite einer Akte in Clio, die Akte. Kein anderer Teil einer Adresse wird aufbewahrt.',
    privateTold: 'Private Fenster dieses Profils meldet der Browser selbst: Nichts davon wird aufbewahrt.',
    privateLeftOut: 'Private Fenster werden ausgenommen, wie es unter „Aufzeichnung“ steht.',
    refused:
      'Ihr Browser hat es nicht erlaubt. Nichts hat sich geändert; schalten Sie es noch einmal ein, um wieder gefragt zu werden.',
  },
  tried: {
    title: 'Titel ausprobieren',
    means:
      'Geben Sie einen beliebigen Fenstertitel ein, um zu sehen, welche Akte er bekäme, und warum. Nichts wird aufbewahrt.',
    titleField: 'Titel',
    failed: 'Der Titel konnte nicht ausprobiert werden. Laden Sie diese Seite neu.',
    found: 'Was darin gefunden wurde',
    learned: 'Vorgeschlagen nach dem, was Sie zuvor zugeordnet haben:',
    suggestion: (reason, percent, enough) =>
      `${reason}. <soft>${percent}\u00a0% sicher</soft>${enough ? ' <b>Sicher genug: Er bekommt diese Akte.</b>' : ''}`,
    by: {
      number: 'ist ihre Nummer',
      alias: 'ist eine frühere Nummer',
      custom: 'ist ihre eigene Nummer',
      reference: 'ist ihr Mandantenzeichen',
      maildrop: 'ist ihre E-Mail-Adresse in Clio',
      address: 'ist die Adresse ihrer Seite in Clio',
      rule: 'ist, was eine Regel sucht',
      serial: 'ist ihre Nummer ohne den Namen',
      glued: 'ist ihre Nummer, zusammengeschrieben',
      order: 'enthält die Teile ihrer Nummer in anderer Reihenfolge',
      short: 'ist ihre Nummer, kann aber anderes heißen',
      cut: 'ist der Anfang ihrer Nummer',
      client: 'ist der Name ihres Mandanten',
      learned: 'ist gelernt aus dem, was Sie zugeordnet haben',
      description: 'steht in ihrer Beschreibung',
    },
    fates: {
      decides: '',
      also: 'Es wird neben dem Entscheidenden nur genannt.',
      'said-already': 'Ein besserer Hinweis nennt diese Akte schon.',
      closed: 'Die Akte ist geschlossen.',
      'later-rule': 'Eine Regel davor entscheidet.',
      'inside-longer': 'Es zählt nicht: Es steht in etwas Längerem.',
      'among-digits': 'Es zählt nicht: Die Ziffern ringsum zeigen, dass es ein Stück von etwas Längerem ist.',
      'written-together': 'Es zählt nicht, weil es zusammengeschrieben ist.',
      'across-folders': 'Es zählt nicht, weil es sich über zwei Ordner erstreckt.',
      'common-words': 'Es zählt nicht: Zu viele Akten enthalten diese Wörter.',
      'other-company': 'Es zählt nicht: Der Zusatz dahinter ist der einer anderen Firma.',
      'one-word': 'Es zählt nicht: Dieses eine Wort kann alles heißen.',
    },
    ownRule: (words) => `Ihre Regel „${words}“`,
    firmsRule: (words) => `die Regel der Kanzlei „${words}“`,
    looksFor: (rule) => `ist, was ${rule} sucht`,
    step: (text, found, fate) => [`${text === '' ? found : `„${text}“ ${found}`}.`, fate].filter(Boolean).join(' '),
    goesTo: (matter) => `Bekommt ${matter}.`,
    itsMatter: 'seine Akte',
    asked: (matters) => `Sie werden gefragt: ${matters.join(' oder ')}.`,
    askedOfClient: (matters) =>
      `Sie werden gefragt: Der Mandant hat ${matters === 2 ? 'zwei' : 'mehrere'} offene Akten.`,
    closedOnly: (matter) => `Ohne Akte: ${matter} ist geschlossen. Für diesen Posten können Sie sie trotzdem nehmen.`,
    weakOnly: 'Ohne Akte. Was gefunden wurde, wird nur vorgeschlagen.',
    nothing: 'Ohne Akte. Nichts in diesem Titel deutet auf eine hin.',
    neverKept: 'Wird nie aufbewahrt.',
    private: {
      'private-window': 'Wird nie aufbewahrt. Es ist der Titel eines privaten Fensters.',
      'tor-browser': 'Wird nie aufbewahrt. Es ist ein Fenster des Tor-Browsers.',
      'password-manager': 'Wird nie aufbewahrt. Es ist ein Fenster eines Passwortmanagers.',
    },
  },
};
