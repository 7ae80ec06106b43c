import type { Wording } from './wording.ts';

/** That a window's document cannot be written to. */
export const READ_ONLY: readonly Wording[] = [
  {
    source: 'Microsoft Office: title bar of a document opened for reading, or from a message',
    by: {
      en: ['Read-Only', 'Read Only', 'Protected View', 'Viewing', 'View only'],
      de: ['Schreibgeschützt', 'Geschützte Ansicht', 'Nur Lesen', 'Nur Ansicht'],
      fr: ['Lecture seule', 'Mode protégé', 'Affichage protégé', 'Vue protégée'],
      es: ['Solo lectura', 'Sólo lectura', 'De solo lectura', 'Vista protegida', 'Solo visualización'],
      it: ['Sola lettura', 'Visualizzazione protetta'],
      nl: ['Alleen-lezen', 'Beveiligde weergave'],
      pt: ['Somente Leitura', 'Só de Leitura', 'Modo Protegido', 'Vista Protegida'],
    },
  },
  {
    source: 'LibreOffice: STR_READONLY of sfx2/inc/strings.hrc and its translations',
    by: {
      en: ['read-only'],
      de: ['schreibgeschützt'],
      fr: ['lecture seule'],
      es: ['solo lectura'],
      it: ['sola lettura'],
      nl: ['alleen-lezen'],
      pt: ['somente leitura', 'só de leitura'],
    },
  },
  {
    source: 'Adobe Acrobat: file name in the title bar of a document with security',
    by: {
      en: ['SECURED'],
      de: ['GESCHÜTZT', 'GESICHERT'],
      fr: ['PROTÉGÉ', 'SÉCURISÉ'],
      es: ['PROTEGIDO', 'SEGURO'],
      it: ['PROTETTO'],
      nl: ['BEVEILIGD'],
      pt: ['PROTEGIDO'],
    },
  },
  {
    source: 'macOS: NSDocument, title of a locked document',
    by: { en: ['Locked'], de: ['Gesperrt', 'Geschützt'], fr: ['Verrouillé'], es: ['Bloqueado'], it: ['Bloccato'] },
  },
];

/** What comes and goes beside a name while it is worked on. */
export const STATES: readonly Wording[] = [
  {
    source: 'Microsoft Office: title bar, after the file’s name',
    by: {
      en: [
        'Compatibility Mode',
        'Saved',
        'Saving',
        'Unsaved',
        'Unsaved changes',
        'Saved to this PC',
        'Saved to OneDrive',
        'Saved to SharePoint',
        'AutoSaved',
        'AutoSave',
        'AutoRecovered',
        'Recovered',
        'Repaired',
        'Last saved by user',
        'Last Modified by user',
        'Upload pending',
        'Working offline',
        'Group',
        'Shared',
        'Marked as Final',
      ],
      de: [
        'Kompatibilitätsmodus',
        'Gespeichert',
        'Wird gespeichert',
        'Nicht gespeichert',
        'Auf diesem PC gespeichert',
        'Auf OneDrive gespeichert',
        'Automatisch gespeichert',
        'Automatisch wiederhergestellt',
        'Wiederhergestellt',
        'Repariert',
        'Zuletzt vom Benutzer gespeichert',
        'Upload ausstehend',
        'Offline arbeiten',
        'Gruppe',
        'Freigegeben',
        'Als abgeschlossen gekennzeichnet',
      ],
      fr: [
        'Mode de compatibilité',
        'Enregistré',
        'Enregistrement',
        'Non enregistré',
        'Enregistré sur ce PC',
        'Enregistré dans OneDrive',
        'Enregistrement automatique',
        'Récupération automatique',
        'Récupéré',
        'Réparé',
        'Dernier enregistrement par l’utilisateur',
        'Chargement en attente',
        'Travail hors connexion',
        'Groupe',
        'Partagé',
        'Marqué comme final',
      ],
      es: [
        'Modo de compatibilidad',
        'Guardado',
        'Guardando',
        'Sin guardar',
        'Guardado en este PC',
        'Guardado en OneDrive',
        'Autoguardado',
        'Autorrecuperado',
        'Recuperado',
        'Reparado',
        'Guardado por última vez por el usuario',
        'Carga pendiente',
        'Trabajando sin conexión',
        'Grupo',
        'Compartido',
        'Marcado como final',
      ],
      it: ['Modalità compatibilità', 'Salvato', 'Ripristinato', 'Gruppo', 'Condiviso'],
      nl: ['Compatibiliteitsmodus', 'Opgeslagen', 'Hersteld', 'Groep', 'Gedeeld'],
      pt: ['Modo de Compatibilidade', 'Salvo', 'Guardado', 'Recuperado', 'Grupo', 'Compartilhado'],
    },
  },
  {
    source: 'macOS: NSDocument, title of a document that was changed',
    by: { en: ['Edited'], de: ['Bearbeitet'], fr: ['Modifié'], es: ['Editado', 'Modificado'], it: ['Modificato'] },
  },
  {
    source: 'KDE: %1 [modified] of KMainWindow; vim and gedit write it alike',
    by: {
      any: ['+'],
      en: ['modified', 'changed'],
      de: ['geändert', 'verändert'],
      fr: ['modifié'],
      es: ['modificado'],
    },
  },
  {
    source: 'LibreOffice: STR_REPAIREDDOCUMENT, STR_CHECKEDOUT and safe mode of sfx2/inc/strings.hrc',
    by: {
      en: ['repaired document', 'checked out', 'Safe Mode', 'remote'],
      de: ['repariertes Dokument', 'ausgecheckt', 'Abgesicherter Modus'],
      fr: ['document réparé', 'extrait', 'Mode sans échec'],
      es: ['documento reparado', 'desprotegido', 'Modo a prueba de errores'],
    },
  },
];

/** Before the day on which a document was changed last. */
export const LAST_CHANGED: readonly Wording[] = [
  {
    source: 'Microsoft Office: title bar of a document that was not changed since it was opened',
    by: {
      en: ['Last Modified'],
      de: ['Zuletzt geändert'],
      fr: ['Dernière modification'],
      es: ['Última modificación'],
      it: ['Ultima modifica'],
      nl: ['Laatst gewijzigd'],
      pt: ['Última modificação'],
    },
  },
];

/** That a window hangs. */
export const HUNG: readonly Wording[] = [
  {
    source: 'Windows: what DefWindowProc adds to the title of a window that hangs (GhostWindow)',
    by: {
      en: ['Not Responding'],
      de: ['Keine Rückmeldung', 'Reagiert nicht'],
      fr: ['Ne répond pas', 'Pas de réponse'],
      es: ['No responde'],
      it: ['Non risponde'],
      nl: ['Reageert niet'],
      pt: ['Não Respondendo', 'Não está a responder'],
    },
  },
];

/** That a program runs with more rights than others; a colon follows, or brackets are around. */
export const ELEVATED: readonly Wording[] = [
  {
    source: 'Windows: title of a program that runs elevated or suspended; marks of elevated consoles',
    by: { en: ['Administrator', 'Elevated'], de: ['Als Administrator'], fr: ['Administrateur'], es: ['Administrador'] },
  },
];

/** That a paper is done: signed, filed or entered, so that nobody writes it any more. */
export const FINISHED: readonly Wording[] = [
  {
    source: 'File names of law firms: what was done with the final paper',
    by: {
      en: [
        'filed',
        'as filed',
        'e-filed',
        'file stamped',
        'file-stamped',
        'filed stamped',
        'stamped',
        'conformed',
        'endorsed',
        'endorsed filed',
        'filed endorsed',
        'conformed copy',
        'entered',
        'served',
        'as served',
        'executed',
        'fully executed',
        'signed',
        'countersigned',
        'counter-signed',
        'as executed',
        'recorded',
        'notarized',
        'as sent',
        'sent',
      ],
      de: ['eingereicht', 'unterschrieben', 'unterzeichnet', 'gegengezeichnet', 'beurkundet', 'zugestellt', 'versandt'],
      fr: ['déposé', 'déposée', 'signé', 'signée', 'contresigné', 'contresignée', 'signifié', 'enregistrée', 'envoyé'],
      es: ['presentado', 'presentada', 'firmado', 'firmada', 'contrafirmado', 'notificado', 'protocolizado', 'enviado'],
    },
  },
];
