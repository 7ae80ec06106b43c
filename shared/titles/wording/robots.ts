import type { Wording } from './wording.ts';

/** Mail that no person wrote, by what its subject begins with. */
export type Robot = 'automatic-reply' | 'calendar' | 'delivery' | 'court-notice';

export interface RobotWording extends Wording {
  robot: Robot;
  /** Too common a word to say so outside of mail. */
  weak?: true;
  /** No colon need follow. */
  bare?: true;
}

export const ROBOTS: readonly RobotWording[] = [
  {
    robot: 'automatic-reply',
    source: 'Exchange and Gmail: subject of an automatic reply',
    by: {
      en: ['Automatic reply', 'Auto reply', 'Autoreply', 'Auto-reply', 'Out of Office AutoReply', 'Out of Office'],
      de: ['Automatische Antwort', 'Abwesenheitsnotiz', 'Automatische Abwesenheitsnotiz'],
      fr: ['Réponse automatique', 'Absence du bureau', "Message d'absence"],
      es: ['Respuesta automática', 'Fuera de la oficina', 'Fuera de oficina'],
      it: ['Risposta automatica'],
      nl: ['Automatisch antwoord'],
      pt: ['Resposta automática'],
    },
  },
  {
    robot: 'calendar',
    source: 'Outlook and Exchange: subject of an answer to a meeting request',
    weak: true,
    by: {
      en: [
        'Accepted',
        'Tentative',
        'Tentatively Accepted',
        'Declined',
        'Canceled',
        'Cancelled',
        'Updated',
        'Invitation',
      ],
      de: [
        'Zugesagt',
        'Angenommen',
        'Mit Vorbehalt',
        'Vorläufig',
        'Abgelehnt',
        'Abgesagt',
        'Aktualisiert',
        'Einladung',
      ],
      fr: ['Accepté', 'Acceptée', 'Provisoire', 'Refusé', 'Refusée', 'Annulé', 'Annulée', 'Invitation'],
      es: ['Aceptado', 'Aceptada', 'Provisional', 'Rechazado', 'Rechazada', 'Cancelado', 'Cancelada', 'Invitación'],
      it: ['Accettato', 'Provvisorio', 'Rifiutato', 'Annullato', 'Invito'],
      nl: ['Geaccepteerd', 'Voorlopig', 'Geweigerd', 'Geannuleerd', 'Uitnodiging'],
      pt: ['Aceito', 'Aceite', 'Provisório', 'Recusado', 'Cancelado', 'Convite'],
    },
  },
  {
    robot: 'calendar',
    source: 'Outlook, Exchange and Google Calendar: subjects in full',
    by: {
      en: [
        'Meeting Forward Notification',
        'New Time Proposed',
        'New time proposed for',
        'Updated invitation',
        'Updated invitation with note',
        'Invitation from',
        'Canceled event',
        'Canceled event with note',
        'Cancelled event',
        'Proposed new time',
        'Meeting cancelled',
        'Meeting canceled',
      ],
      de: [
        'Besprechungsweiterleitungsbenachrichtigung',
        'Benachrichtigung über Besprechungsweiterleitung',
        'Neue Zeit vorgeschlagen',
        'Aktualisierte Einladung',
        'Abgesagter Termin',
      ],
      fr: [
        'Notification de transfert de réunion',
        'Nouvel horaire proposé',
        'Nouvelle heure proposée',
        'Invitation mise à jour',
        'Événement annulé',
      ],
      es: ['Notificación de reenvío de reunión', 'Nueva hora propuesta', 'Invitación actualizada', 'Evento cancelado'],
    },
  },
  {
    robot: 'delivery',
    source: 'Exchange: subjects of reports of delivery and of reading',
    weak: true,
    by: {
      en: ['Delivered', 'Relayed', 'Read', 'Not read', 'Recall', 'Expanded', 'Delayed'],
      de: ['Zugestellt', 'Gelesen', 'Nicht gelesen', 'Rückruf', 'Verzögert'],
      fr: ['Remis', 'Relayé', 'Lu', 'Non lu', 'Rappel', 'Retardé'],
      es: ['Entregado', 'Retransmitido', 'Leído', 'No leído', 'Recuperar', 'Retrasado'],
    },
  },
  {
    robot: 'delivery',
    source: 'Exchange, Postfix, Exim, Sendmail and Gmail: subjects of reports that a message did not arrive',
    bare: true,
    by: {
      en: [
        'Undeliverable',
        'Undelivered Mail Returned to Sender',
        'Delivery Status Notification',
        'Mail delivery failed',
        'Mail Delivery Failure',
        'Mail Delivery Subsystem',
        'Delivery delayed',
        'Delivery has failed',
        'Returned mail',
        'Message Recall Success',
        'Message Recall Failure',
        'Message not delivered',
        'Failure notice',
      ],
      de: ['Unzustellbar', 'Zustellung fehlgeschlagen', 'Benachrichtigung über den Zustellungsstatus'],
      fr: ['Non remis', 'Non distribuable', 'Échec de remise', "Notification d'état de remise", 'Échec de la remise'],
      es: ['No se puede entregar', 'No entregado', 'Error de entrega', 'Notificación del estado de entrega'],
    },
  },
  {
    robot: 'court-notice',
    source: 'CM/ECF: subjects of notices of electronic filing (PACER, “Email notifications”); appellate CM/ECF',
    bare: true,
    by: {
      en: [
        'Activity in Case',
        'Notice of Electronic Filing',
        'Notice of Docket Activity',
        'Summary of ECF Activity',
        'Daily Summary of ECF Activity',
        'ECF Notice',
        'ECF Bounce',
      ],
    },
  },
  {
    robot: 'court-notice',
    source: 'Tyler’s eFileTexas, eFileCA and Odyssey; Florida’s e-filing portal; NYSCEF; File & ServeXpress; CourtLink',
    bare: true,
    by: {
      en: [
        'Notification of Service for Case',
        'Notification of Service',
        'Notification of Courtesy Copy',
        'Filing Accepted for Case',
        'Filing Submitted for Case',
        'Filing Returned for Case',
        'Filing Rejected for Case',
        'Filing Accepted',
        'Filing Submitted',
        'Filing Returned',
        'Filing Rejected',
        'SERVICE OF COURT DOCUMENT',
        'NYSCEF Notification',
        'NYSCEF Confirmation Notice',
        'NYSCEF Alert',
        'E-Service Notification',
        'Electronic Service of Documents',
        'Case Activity Alert',
        'Docket Alert',
        'CourtLink Alert',
        'Court Alert',
      ],
    },
  },
  {
    robot: 'court-notice',
    source:
      'beA (Bundesrechtsanwaltskammer), RPVA/e-Barreau (Conseil national des barreaux), LexNET (Ministerio de Justicia)',
    bare: true,
    by: {
      de: ['Neue Nachricht im beA', 'Eingang im beA', 'beA-Nachricht', 'Neuer Nachrichteneingang im beA'],
      fr: ['Notification RPVA', 'Message RPVA', 'e-Barreau : notification', 'Notification e-Barreau'],
      es: [
        'Notificación LexNET',
        'Aviso de notificación LexNET',
        'Nueva notificación en LexNET',
        'LexNET: notificación',
      ],
    },
  },
];
