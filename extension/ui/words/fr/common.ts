import type * as english from '../en/common.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

export { counted, decimals, hours, list, worked } from './format.ts';
export * from './helper.ts';

type English = InAnyLanguage<typeof english>;

/** In the place of a title. */
export const untitledWindow = 'Fenêtre sans titre';

/** In the place of a page's content. */
export const noAnswer: English['noAnswer'] = {
  trouble: 'L’extension ne répond pas.',
  advice: (again) => `${again} Si cela ne suffit pas, redémarrez le navigateur ; rien n’est perdu.`,
};

/** Clio's regions. */
export const regions: English['regions'] = {
  us: 'États-Unis',
  eu: 'Europe et Royaume-Uni',
  ca: 'Canada',
  au: 'Australie',
  sandbox: 'Bac à sable',
};

const STATUSES = { Pending: 'en attente', Closed: 'clos' };

/** Choosing a matter. */
export const matters: English['matters'] = {
  placeholder: 'Numéro, client ou mots',
  list: 'Dossiers',
  none: 'Aucun dossier sur cet ordinateur ne contient ces mots. Mettez-en moins ; pour un dossier récent dans Clio, cliquez sur « Synchroniser » sous « Connexions » dans les options.',
  noneYet:
    'Aucun dossier n’est encore sur cet ordinateur. Connectez-vous à Clio, ou cliquez sur « Synchroniser », sous « Connexions » dans les options.',
  connectFirst: 'Vos dossiers viennent de Clio.',
  connectForMore: 'Clio n’est pas connecté : il peut y en avoir d’autres depuis.',
  connect: 'Se connecter à Clio',
  more: 'Il y en a d’autres. Ajoutez un mot pour trouver le bon.',
  unknown: (id) => `Dossier ${id}`,
  failed: (again) => `Impossible de chercher les dossiers. ${again}`,
  about: (about, status) => (status === null ? about : `${about} (${STATUSES[status] ?? status})`),
  picked: (number, client) => (client === null ? number : `${number} · ${client}`),
};

/** From one time of day to another, where they are not written as one range. */
export const fromTo: English['fromTo'] = (from, to) => `${from} – ${to}`;
