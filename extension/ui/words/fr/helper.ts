import type * as english from '../en/helper.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

type English = InAnyLanguage<typeof english>;

const DOCTOR = 'matterline-helper doctor';

/** What the helper's states mean. `label`: a word or two for a status line. */
export const helper: English['helper'] = {
  recording: { label: 'Enregistre' },
  connecting: { label: 'Démarrage' },
  paused: {
    label: 'En pause',
    until: (until) => ({
      trouble: `En pause jusqu’à ${until}.`,
      advice: 'Rien n’est enregistré d’ici là, que le navigateur soit ouvert ou fermé.',
    }),
    open: { trouble: 'En pause jusqu’à ce que vous repreniez.', advice: 'Rien n’est enregistré entre-temps.' },
  },
  off: {
    label: 'N’enregistre pas',
    trouble:
      'Matterline enregistre quelle fenêtre est au premier plan, son titre et combien de temps, et quel programme utilise le microphone, mais aucun son. Il garde cela sur cet ordinateur.',
    advice:
      'Seules les saisies que vous validez sont envoyées, et à Clio seulement. Les fenêtres privées sont laissées de côté autant qu’on peut les reconnaître ; les options disent comment. Vous pouvez mettre en pause à tout moment.',
  },
  elsewhere: {
    label: (browser) => (browser === null ? 'Enregistré ailleurs' : `Enregistré dans ${browser}`),
    trouble: (holder) => `Le temps de cet ordinateur est enregistré dans ${holder}.`,
    advice: 'Relisez-le là-bas, ou enregistrez ici désormais.',
    anotherProfile: 'un autre profil de navigateur',
  },
  blind: { label: 'Ne voit rien' },
  missing: {
    label: 'Pas d’assistant',
    trouble: 'L’assistant qui voit quelle fenêtre est au premier plan n’est pas installé pour ce navigateur.',
    advice: 'C’est un fichier à ouvrir. Ce qui est gardé ici reste.',
  },
  forbidden: {
    label: 'Assistant non autorisé',
    trouble: 'Le navigateur n’a pas le droit de lancer l’assistant pour cette extension.',
    advice: 'Réinstallez l’assistant. Dans un navigateur administré, demandez que com.matterline.helper soit autorisé.',
  },
  silent: {
    label: 'L’assistant ne répond pas',
    trouble: 'L’assistant ne répond pas ; rien n’est donc enregistré ici.',
    advice: `Réessayez. Si cela persiste, lancez « ${DOCTOR} » ; il dit pourquoi. Ce qui est gardé ici reste.`,
  },
  stopped: {
    label: 'Assistant arrêté',
    trouble: 'L’assistant s’arrête chaque fois juste après son démarrage.',
    advice: `Lancez « ${DOCTOR} » ; il dit pourquoi. Ce qui est gardé ici reste.`,
  },
  unreadable: {
    label: 'Assistant incompris',
    trouble: 'L’assistant a envoyé quelque chose que Matterline ne sait pas lire.',
    advice: 'Réinstallez l’assistant, pour que lui et l’extension soient de la même version.',
  },
  version: {
    label: 'Assistant d’une autre version',
    trouble: 'L’assistant et l’extension sont de versions différentes et ne se comprennent pas.',
    advice: 'Installez l’assistant de la même version que l’extension. Rien de ce qui est enregistré n’est perdu.',
  },
  store: { full: 'Disque plein', other: 'Le stockage ne répond pas' },
};

/** The ways to pause. */
export const pause: English['pause'] = {
  label: 'Mettre en pause',
  choices: {
    'half-hour': 'Pause de 30 minutes',
    tomorrow: 'Pause jusqu’à demain matin',
    resume: 'Pause jusqu’à ma reprise',
  },
  failed: 'Pas de pause : l’extension n’a pas répondu. Réessayez.',
};
