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
  title: 'Options de Matterline',
  nav: 'Options',
  reload: 'Rechargez cette page.',
  reloadAndTry: 'Rechargez cette page et réessayez.',
  reading: 'Lecture…',
  notStored: 'Ce changement n’a pas pu être enregistré.',
  setByFirm: {
    set: 'Réglé par votre cabinet. Vous pouvez le changer pour vous.',
    locked: 'Réglé par votre cabinet pour tous.',
  },
  copy: {
    done: 'Copié',
    doneAloud: 'Copié dans le presse-papiers',
    failed: 'Impossible de copier. Sélectionnez le texte et copiez-le à la main.',
  },
  line: {
    edit: 'Modifier',
    editWhich: (line) => `Modifier : ${line}`,
    remove: 'Supprimer',
    removeWhich: (line) => `Supprimer : ${line}`,
  },
  code: {
    summary: 'La fenêtre de Clio ne revient pas ici ? Connectez-vous par un code',
    open: 'Ouvrez la page de Clio',
    allow: 'et autorisez-y l’accès.',
    failed: 'La page de Clio n’a pas pu être ouverte. Rechargez cette page et réessayez.',
    paste: 'Collez le code qu’elle affiche, ou l’adresse entière de cette page',
    connect: 'Se connecter par ce code',
  },
  sections: {
    connections: 'Connexions',
    recording: 'Enregistrement',
    matching: 'Trouver le dossier',
    billing: 'Facturation',
    firm: 'Cabinet',
    data: 'Vos données',
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
