import type { options as english } from '../../en/options/options.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { faults } from '../faults.ts';
import { backUp } from './back-up.ts';
import { billing } from './billing.ts';
import { connections } from './connections.ts';
import { data } from './data.ts';
import { firm } from './firm.ts';
import { fileFaults, fileNotMade, noColleague } from './firm-files.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { parts } from './parts.ts';
import { recording } from './recording.ts';
import { settings } from './settings.ts';

/** The options page. */
export const options: InAnyLanguage<typeof english> = {
  brand: 'Matterline',
  title: 'Optionen von Matterline',
  nav: 'Optionen',
  reload: 'Laden Sie diese Seite neu.',
  reloadAndTry: 'Laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
  reading: 'Wird gelesen…',
  notStored: 'Diese Änderung konnte nicht gespeichert werden.',
  setByFirm: {
    set: 'Von Ihrer Kanzlei eingestellt. Sie können es für sich ändern.',
    locked: 'Von Ihrer Kanzlei für alle festgelegt.',
  },
  copy: {
    done: 'Kopiert',
    doneAloud: 'In die Zwischenablage kopiert',
    failed: 'Das Kopieren ist misslungen. Markieren Sie den Text, und kopieren Sie ihn von Hand.',
  },
  line: {
    edit: 'Bearbeiten',
    editWhich: (line) => `Bearbeiten: ${line}`,
    remove: 'Entfernen',
    removeWhich: (line) => `Entfernen: ${line}`,
  },
  code: {
    summary: 'Das Fenster von Clio kommt nicht hierher zurück? Mit einem Code verbinden',
    open: 'Seite von Clio öffnen',
    allow: 'und dort den Zugriff erlauben.',
    failed: 'Die Seite von Clio ließ sich nicht öffnen. Laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
    paste: 'Fügen Sie den Code ein, den sie zeigt, oder die ganze Adresse jener Seite',
    connect: 'Mit diesem Code verbinden',
  },
  sections: {
    connections: 'Verbindungen',
    recording: 'Aufzeichnung',
    matching: 'Akten finden',
    billing: 'Abrechnung',
    firm: 'Kanzlei',
    data: 'Ihre Daten',
  },
  parts,
  backUp,
  imports,
  connections,
  recording,
  matching,
  billing,
  faults,
  firm,
  fileFaults,
  fileNotMade,
  noColleague,
  data,
  settings,
};
