import type { Wording } from './wording.ts';

/** What Zoom calls a meeting in the title of its window. */
export const ZOOM_MEETING: readonly Wording[] = [
  {
    source: 'Zoom: title of the meeting’s window by language',
    by: {
      en: ['meeting', 'webinar'],
      de: ['Besprechung', 'Meeting', 'Webinar'],
      fr: ['réunion', 'webinaire'],
      es: ['reunión', 'seminario web'],
      it: ['riunione'],
      pt: ['reunião'],
      nl: ['vergadering'],
      ja: ['ミーティング'],
      zh: ['会议', '會議'],
      ko: ['회의'],
    },
  },
];

/** What programs call a meeting. */
export const MEETING: readonly Wording[] = [
  {
    source: 'Microsoft Teams: titles of meetings by language',
    by: {
      en: ['meeting'],
      de: ['Besprechung'],
      fr: ['réunion'],
      es: ['reunión'],
      it: ['riunione'],
      pt: ['reunião'],
      nl: ['vergadering'],
    },
  },
];

/** What programs call a call. */
export const CALL: readonly Wording[] = [
  {
    source: 'Microsoft Teams, Skype and Phone Link: titles of calls by language',
    by: {
      en: ['call'],
      de: ['Anruf'],
      fr: ['appel'],
      es: ['llamada'],
      it: ['chiamata'],
      pt: ['chamada', 'ligação'],
      nl: ['oproep', 'gesprek'],
    },
  },
];

/** What kind of call it is, before or after the word for it. */
export const CALL_KINDS: readonly Wording[] = [
  {
    source: 'Phone Link, Skype, Jabber, 3CX: titles of calls by language',
    by: {
      en: ['video', 'voice', 'phone', 'telephone', 'incoming', 'outgoing', 'conference', 'ongoing', 'active'],
      de: ['eingehender', 'ausgehender', 'laufender', 'aktiver'],
      fr: ['entrant', 'sortant', 'en cours', 'vidéo', 'vocal', 'téléphonique'],
      es: ['entrante', 'saliente', 'en curso', 'de vídeo', 'de voz', 'telefónica'],
    },
  },
];

/** A call in which nobody talked. */
export const MISSED: readonly Wording[] = [
  {
    source: 'Phone Link, RingCentral, Teams, 3CX: titles of calls that were not taken, by language',
    by: {
      en: ['missed', 'declined', 'rejected', 'unanswered', 'cancelled', 'canceled'],
      de: ['verpasster', 'entgangener', 'abgelehnter'],
      fr: ['manqué', 'refusé'],
      es: ['perdida', 'rechazada'],
    },
  },
];

/** A call in one word. */
export const WHOLE_CALLS: readonly Wording[] = [
  {
    source: 'Teams, Skype, Phone Link: words for a call with pictures, or on the telephone',
    by: {
      en: ['videocall', 'conference call'],
      de: ['Videoanruf', 'Telefonanruf', 'Sprachanruf', 'Telefonat'],
      fr: ['appel vidéo', 'appel téléphonique'],
      es: ['videollamada', 'llamada telefónica'],
    },
  },
];

/** That somebody is on the line, before whose name it stands with a colon, a dash or "with". */
export const ON_THE_LINE: readonly Wording[] = [
  {
    source:
      'Dialpad, RingCentral, 3CX, Zoom Phone, Jabber, Webex, Swyx, Placetel, sipgate: how a call stands, by language',
    by: {
      en: [
        'On call',
        'On a call',
        'In call',
        'In a call',
        'Connected',
        'Connected to',
        'Speaking',
        'Speaking to',
        'Talking',
        'Talking to',
        'Current call',
      ],
      de: ['Im Gespräch', 'Gespräch', 'Verbunden', 'Aktives Gespräch', 'Telefonat', 'Laufendes Gespräch'],
      fr: ['En communication', 'En ligne', 'Appel en cours', 'Connecté', 'Communication'],
      es: ['En llamada', 'En conversación', 'Hablando', 'Conectado', 'Llamada en curso'],
    },
  },
];

/** A channel that every team has, before the team's name in brackets. */
export const GENERAL: readonly Wording[] = [
  {
    source: 'Microsoft Teams: the first channel of each team, by language',
    by: { en: ['General'], de: ['Allgemein'], fr: ['Général'], es: ['General'] },
  },
];

/** What a channel's own tabs are called, behind it. */
export const CHANNEL_TABS: readonly Wording[] = [
  {
    source: 'Microsoft Teams: tabs of a channel, by language',
    by: {
      en: ['Posts', 'Files', 'Notes', 'Wiki', 'Shared', 'Storyline'],
      de: ['Beiträge', 'Dateien', 'Notizen', 'Geteilt'],
      fr: ['Publications', 'Fichiers', 'Notes', 'Partagé'],
      es: ['Publicaciones', 'Archivos', 'Notas', 'Compartido'],
    },
  },
];

/** Before the name of whoever takes part. */
export const WITH: readonly Wording[] = [
  {
    source: 'Microsoft Teams, Phone Link: titles of calls and meetings by language',
    by: {
      en: ['with', 'in', 'from', 'to'],
      de: ['mit', 'von', 'an'],
      fr: ['avec', 'dans', 'de', 'à'],
      es: ['con', 'en', 'de', 'a'],
      it: ['con', 'in'],
      pt: ['com', 'em'],
      nl: ['met', 'in'],
    },
  },
];

/** What stands in brackets behind the name of whoever takes part. */
export const ROLES: readonly Wording[] = [
  {
    source: 'Microsoft Teams, Zoom: roles of those who take part',
    by: {
      en: ['Guest', 'External', 'Unverified', 'Organizer', 'Host', 'Co-host'],
      de: ['Gast', 'Extern', 'Nicht überprüft', 'Organisator'],
      fr: ['Invité', 'Externe', 'Non vérifié', 'Organisateur'],
      es: ['Invitado', 'Externo', 'No comprobado', 'Organizador'],
    },
  },
  {
    source: 'Telephones’ address books: whose number it is, and what for',
    by: {
      en: ['Client', 'Work', 'Office', 'Mobile', 'Cell', 'Home', 'Direct'],
      de: ['Mandant', 'Mandantin', 'Arbeit', 'Büro', 'Mobil', 'Privat'],
      fr: ['Client', 'Cliente', 'Bureau', 'Portable', 'Domicile'],
      es: ['Cliente', 'Trabajo', 'Oficina', 'Móvil', 'Casa'],
    },
  },
];

/** A meeting’s small window. */
export const COMPACT: readonly Wording[] = [
  {
    source: 'Microsoft Teams: title of a meeting that goes on behind other windows',
    by: { en: ['compact'], de: ['kompakt'], fr: ['compact'], es: ['compact'], it: ['compatt'], nl: ['compact'] },
  },
];

/** Messages between two or more, by what their pages begin with. */
export const CHAT: readonly Wording[] = [
  {
    source: 'Microsoft Teams, Google Chat: titles of chats by language',
    by: {
      en: ['Chat', 'Group chat', 'Direct message', 'Conversation'],
      de: ['Chat', 'Gruppenchat', 'Unterhaltung'],
      fr: ['Conversation', 'Conversation de groupe', 'Discussion'],
      es: ['Chat', 'Chat de grupo', 'Conversación'],
    },
  },
];

/** What stands in brackets behind a channel, and behind a person. */
export const CHANNEL: readonly Wording[] = [
  {
    source: 'Slack: title of a channel',
    by: {
      en: ['Channel', 'Private channel'],
      de: ['Channel', 'Privater Channel', 'Kanal', 'Privater Kanal'],
      fr: ['Canal', 'Canal privé', 'Chaîne'],
      es: ['Canal', 'Canal privado'],
    },
  },
];
export const DIRECT: readonly Wording[] = [
  {
    source: 'Slack: title of a conversation',
    by: {
      en: ['DM', 'Direct message', 'Group DM'],
      de: ['DN', 'Direktnachricht', 'Gruppen-DN'],
      fr: ['MP', 'Message direct', 'MD'],
      es: ['MD', 'Mensaje directo'],
    },
  },
];
