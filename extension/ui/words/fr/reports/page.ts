import type { reports as english } from '../../en/reports/page.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, number, plural, worked } from '../format.ts';
import { silence } from './silence.ts';

const days = (count: number) => counted(count, 'jour', 'jours');

/** The page of reports. */
export const reports: InAnyLanguage<typeof english> = {
  brand: 'Matterline',
  title: 'Rapports',
  review: 'Relecture du jour',
  options: 'Options',
  reload: 'Rechargez cette page.',
  reading: 'Lecture des jours…',
  range: {
    label: 'Jours',
    presets: {
      'this-week': 'Cette semaine',
      'last-week': 'Semaine dernière',
      'this-month': 'Ce mois',
      'last-month': 'Mois dernier',
      'this-year': 'Cette année',
      'last-year': 'Année dernière',
    },
    own: 'Autres dates',
    from: 'Du',
    to: 'Au',
    wrongOrder: 'Le premier jour vient après le dernier. Changez l’un des deux.',
    tooLong: (years) => `Choisissez ${number(years)} ans au plus.`,
    division: 'Par',
    divisions: { day: 'Jour', week: 'Semaine', month: 'Mois' },
  },
  acts: {
    table: 'Tableau (CSV)',
    print: 'Imprimer',
    namesHidden: 'Les noms sont masqués. Affichez-les dans la relecture pour les avoir ici et dans le tableau.',
  },
  counting: (done, all) =>
    `${number(done)} sur ${days(all)} : voilà ce qui est compté. Les chiffres ci-dessous en viennent ; ils croissent jusqu’à ce que tout soit compté.`,
  summing: 'La mise en ordre des jours passés est en cours ; il peut y avoir plus de temps qu’affiché.',
  empty: {
    never: 'Rien n’a encore été enregistré.',
    neverAdvice: 'Travaillez comme toujours. Dès que des fenêtres sont enregistrées, leur temps apparaît ici.',
    none: 'Rien n’a été enregistré ces jours-là.',
    noneAdvice: 'Choisissez d’autres jours ci-dessus.',
  },
  nothing: '–',
  found: {
    title: 'Temps retrouvé',
    means: 'Travail enregistré qui n’est pas dans Clio.',
    about: (time) => `environ ${time}`,
    all: 'Tout ce qui a été enregistré ces jours-là est dans Clio.',
    closed: (time) => `Dont ${time} sur des jours que vous avez clôturés.`,
    aside: (time) => `${time} en plus a été écarté, masqué ou hors client. Cela ne compte nulle part ici.`,
  },
  places: {
    total: 'Travaillé',
    inClio: 'Dans Clio',
    waiting: 'En route',
    missing: 'Refusé ou supprimé',
    ready: 'Prêt',
    needs: 'À affecter',
    found: 'Retrouvé',
  },
  means: {
    total:
      'Tout le temps dans des fenêtres que vous n’avez ni écartées ni supprimées, et le temps que vous avez ajouté à la main.',
    inClio: 'Temps travaillé dans des saisies que Clio a confirmées. Ce que Clio en affiche est plus bas.',
    waiting: 'Validé par vous ; Clio ne l’a pas encore confirmé.',
    missing: 'Validé par vous ; Clio ne l’a pas accepté, ou quelqu’un l’y a supprimé.',
    ready:
      'Dans des brouillons avec un dossier, comme les montre la relecture, petits temps compris. Une règle peut encore demander quelque chose avant l’envoi.',
    needs: 'Dans aucune saisie, et sans dossier connu.',
  },
  definitions: 'Ce que comptent ces chiffres',
  foundIs: 'Le temps retrouvé est Travaillé moins Dans Clio.',
  sameMinutes:
    'Chaque jour compte avec les minutes que montre sa propre relecture ; toutes les sommes s’accordent donc avec elle.',
  over: {
    title: { day: 'Par jour', week: 'Par semaine', month: 'Par mois' },
    chart: (what) => `${what}, en graphique. Le tableau ci-dessous a les mêmes chiffres.`,
    hours: (hours) => `${number(hours)} h`,
    column: (name, time) => `${name} : ${time}`,
    columns: { day: 'Jour', week: 'Semaine', month: 'Mois' },
    left: 'Les jours, semaines et mois sans temps ne sont pas dans le tableau.',
    sum: 'Total',
    notInClio: 'Validé, pas dans Clio',
  },
  groups: {
    title: 'Par dossier, client ou catégorie',
    by: 'Afficher par',
    names: { matter: 'Dossier', client: 'Client', category: 'Catégorie' },
    needs: 'À affecter',
    noClient: 'Aucun client dans Clio',
    noCategory: 'Aucune catégorie',
    shown: 'Clio affiche',
    more: (count) => `En voir ${number(count)} de plus`,
    fewer: 'En voir moins',
    rest: (count) => counted(count, 'autre', 'autres'),
    onlyEntries: 'Seul le temps dans des saisies a une catégorie.',
    noEntries: 'Aucun temps de ces jours n’est encore dans une saisie. Validez des brouillons dans la relecture.',
  },
  rounding: {
    title: 'Arrondi',
    means: (step) => `Clio arrondit chaque saisie vers le haut, à ${step} près.`,
    unknown: 'On ne sait pas encore à quoi Clio arrondit. Matterline l’apprend avec les premières saisies.',
    none: 'Aucun temps de ces jours n’est encore dans Clio.',
    what: 'Quoi',
    time: 'Temps',
    hours: 'Heures',
    worked: (entries) => `Travaillé, en ${counted(entries, 'saisie', 'saisies')}`,
    added: 'Ajouté par l’arrondi',
    taken: 'Ôté par l’arrondi',
    changed: 'Temps modifié par vous',
    changedThere: 'Modifié dans Clio même',
    inClio: 'Clio affiche',
    estimated: 'Là où Clio n’a pas dit ce qu’il affiche, son arrondi est calculé.',
  },
  flat: {
    title: 'Dossiers au forfait',
    means: (count) =>
      plural(count, {
        one: `${counted(count, 'dossier', 'dossiers')} de ces jours est facturé au forfait dans Clio.`,
        other: `${counted(count, 'dossier', 'dossiers')} de ces jours sont facturés au forfait dans Clio.`,
      }),
    noFee: 'La comparaison avec le forfait ne peut être dite ici : Matterline ne lit pas les forfaits dans Clio.',
  },
  silence,
  file: {
    name: (from, to) => `matterline-rapport-${from}-${to}.csv`,
    columns: {
      by: 'par',
      name: 'nom',
      client: 'client',
      total: 'minutes travaillées',
      inClio: 'dans Clio, minutes travaillées',
      waiting: 'minutes en route',
      missing: 'minutes refusées ou supprimées',
      ready: 'minutes prêtes',
      needs: 'minutes à affecter',
      found: 'minutes retrouvées',
      shown: 'secondes affichées par Clio',
    },
  },
  exact: (minutes, seconds) =>
    [minutes > 0 && worked(minutes), (seconds > 0 || minutes === 0) && `${seconds} s`].filter(Boolean).join(' '),
  lessThanMinute: 'moins d’une minute',
  plus: (time) => `+${time}`,
  minus: (time) => `−${time}`,
};
