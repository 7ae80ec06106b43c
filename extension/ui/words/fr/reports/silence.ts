import type { silence as english } from '../../en/reports/silence.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';

/** Time of which no title says what was worked on, and what would mend it. */
export const silence: InAnyLanguage<typeof english> = {
  title: 'Temps qui ne dit rien',
  means:
    'Les fenêtres qui ne disent pas sur quoi on a travaillé, et le temps pendant lequel aucune fenêtre n’était visible.',
  none: 'Chaque fenêtre de ces jours a dit quelque chose.',
  all: (time) => `${time} en tout`,
  what: 'Où',
  time: 'Temps',
  untitled: (program) => `${program} : fenêtres sans titre`,
  unnamed: 'Fenêtres sans titre ni programme',
  noSubject: (program) => `${program} : aucun objet visible`,
  blind: {
    clock: 'L’horloge a été réglée',
    wayland: 'Le bureau ne montre pas les fenêtres aux programmes',
    permission: 'Les titres ne peuvent être lus',
    remote: 'Un bureau à distance ou une machine virtuelle était au premier plan',
    display: 'Le bureau n’a pas pu être atteint',
    observer: 'Le bureau n’a rien dit',
  },
  mend: (time) => `Ce qui aiderait le plus, avec ${time} :`,
  subjects:
    'Outlook cache les objets dans sa fenêtre principale. Laissez Matterline demander l’objet du message qui y est choisi.',
  subjectsLink: 'Objets des e-mails, dans les options',
  mail: (program) =>
    `${program} ne nomme aucun message dans sa fenêtre principale. Un message ouvert dans sa propre fenêtre a son objet pour titre.`,
  program: (program) =>
    `${program} ne donne pas de titre à ses fenêtres. Si rien n’y est pour des clients, excluez ce programme de l’enregistrement.`,
  programLink: 'Ce qui est exclu, dans les options',
  nameless:
    'Certaines fenêtres n’ont ni titre ni programme. La vérification dit ce que le système laisse voir à Matterline.',
  checkLink: 'Vérification, dans les options',
};
