import type { ClioTrouble } from '../../../messages/views.ts';
import type { clio as english } from '../en/clio.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { plural } from './format.ts';

/** Said after an advice where entries wait. */
const kept = (waiting: number) =>
  waiting === 0
    ? ''
    : ` Rien n’est perdu : ${plural(waiting, { one: 'une saisie attend', other: `${waiting} saisies attendent` })}.`;

function forbiddenAdvice(scope: { area: string; write: boolean } | null): string {
  if (!scope) return 'Demandez à l’administrateur de votre cabinet si votre rôle dans Clio le permet.';
  const box = `« ${scope.area} » (${scope.write ? 'lecture et écriture' : 'lecture'})`;
  return `Dans l’application Clio, cochez l’autorisation ${box} et identifiez-vous de nouveau. Si elle est cochée, c’est votre rôle dans Clio qui l’interdit.`;
}

/** Why a shared connection has nobody to post for, and what mends it. */
function noColleagueWords({ why, who, by }: Extract<ClioTrouble, { kind: 'no-colleague' }>, kept: string) {
  if (why === 'disabled')
    return {
      trouble: `Dans Clio, l’utilisateur ${who} est désactivé ; aucun temps ne peut donc y être enregistré.`,
      advice: `Demandez à votre administrateur d’activer l’utilisateur dans Clio.${kept}`,
    };
  if (why === 'several')
    return {
      trouble: `Plusieurs utilisateurs du Clio de votre cabinet ont l’adresse ${who}.`,
      advice: `Demandez à votre administrateur un fichier avec votre identifiant d’utilisateur externe.${kept}`,
    };
  return by === 'id'
    ? {
        trouble: `Aucun utilisateur du Clio de votre cabinet n’a l’identifiant ${who}, qui figure dans votre fichier.`,
        advice: `Demandez à votre administrateur un fichier avec le bon identifiant d’utilisateur externe.${kept}`,
      }
    : {
        trouble: `Aucun utilisateur du Clio de votre cabinet n’a l’adresse ${who}.`,
        advice: `Demandez à votre administrateur de donner cette adresse à votre utilisateur dans Clio, ou de vous donner un fichier avec votre identifiant d’utilisateur externe.${kept}`,
      };
}

/** What went wrong with Clio, by its kind. */
export const clio: InAnyLanguage<typeof english> = {
  unreachable: (_, { waiting }) => ({
    trouble: 'Clio n’a pas répondu.',
    advice: `Vérifiez la connexion internet, puis réessayez.${kept(waiting)}`,
  }),
  'on-the-way': (trouble, { waiting }) => ({
    trouble: `Quelque chose entre cet ordinateur et Clio a répondu à la place de Clio (code ${trouble.status}).`,
    advice: `Si ce réseau a sa propre page de connexion, ouvrez n’importe quelle page web et identifiez-vous-y. Sinon, demandez au responsable du réseau de laisser passer le navigateur vers Clio.${kept(waiting)}`,
  }),
  ailing: (_, { waiting }) => ({
    trouble: 'Clio ne dit pas ce qu’est devenu un envoi fait plus d’une fois.',
    advice: `Il est recherché et réessayé de lui-même, de plus en plus tard ; après cinq essais, la question vous est posée.${kept(waiting)}`,
  }),
  held: (trouble) => ({
    trouble: plural(trouble.many, {
      one: 'En cinq essais, Clio n’a jamais dit ce qu’est devenue une saisie.',
      other: `En cinq essais chacune, Clio n’a jamais dit ce que sont devenues ${trouble.many} saisies.`,
    }),
    advice: 'Regardez parmi ce qui a été envoyé, et dites-y ce qu’il faut faire.',
  }),
  closed: () => ({
    trouble: 'La fenêtre de Clio s’est fermée avant que l’accès soit autorisé.',
    advice:
      'Réessayez. Si vous ne l’avez pas fermée, il manque à votre application Clio l’adresse de redirection de ce navigateur, ou l’ID client n’est pas de cette région : inscrivez l’adresse exactement comme elle figure sous « Nouvelle connexion ».',
  }),
  code: () => ({
    trouble: 'Clio n’a pas accepté le code de cette connexion.',
    advice:
      'Un code sert une fois et pendant dix minutes ; réessayez donc. Si cela persiste, une adresse de redirection de votre application Clio n’est pas exactement comme elle figure sous « Nouvelle connexion ».',
  }),
  declined: () => ({
    trouble: 'Vous avez choisi de ne pas autoriser l’accès dans Clio.',
    advice: 'Rien n’a changé. Pour vous connecter, réessayez et choisissez d’autoriser.',
  }),
  'wrong-client': () => ({
    trouble: 'Clio n’accepte pas cet ID client et ce secret.',
    advice: 'Recopiez les deux de votre application Clio, dans la même région, sous « Nouvelle connexion ».',
  }),
  'not-ours': () => ({
    trouble: 'La réponse ne venait pas de la question posée ; elle n’a donc pas servi.',
    advice: 'Recommencez la connexion depuis cette page.',
  }),
  'no-permission': (_, { waiting }) => ({
    trouble: 'Le navigateur ne laisse pas Matterline parler à cette région de Clio.',
    advice: `Connectez-vous ou renouvelez l’accès dans les options, et autorisez l’accès à Clio quand le navigateur le demande.${kept(waiting)}`,
  }),
  'sign-in': (_, { waiting }) => ({
    trouble: 'Clio a refusé ce compte, peut-être parce que l’abonnement a pris fin.',
    advice: `${waiting === 0 ? '' : `Rien n’est perdu ; ${plural(waiting, { one: `${waiting} saisie attend`, other: `${waiting} saisies attendent` })}. `}Identifiez-vous de nouveau.`,
  }),
  'wrong-region': () => ({
    trouble: 'Cette région de Clio ne connaît pas le compte.',
    advice: 'Choisissez la région où se trouve le compte Clio de votre cabinet, avec l’application qui y a été créée.',
  }),
  'key-store': (trouble, { waiting }) =>
    trouble.why === 'locked'
      ? {
          trouble: 'Le trousseau de cet ordinateur est verrouillé, et votre accès à Clio y est gardé.',
          advice: `Déverrouillez-le, puis réessayez.${kept(waiting)}`,
        }
      : {
          trouble: 'Votre accès à Clio est gardé dans le trousseau de cet ordinateur, qui ne peut être atteint.',
          advice: `Lancez l’assistant, ou refaites la connexion.${kept(waiting)}`,
        },
  forbidden: (trouble, { why }) => ({
    trouble: `Clio ne le permet pas : ${why}`,
    advice: forbiddenAdvice(trouble.scope),
  }),
  firewall: (_, { waiting }) => ({
    trouble: 'Un pare-feu devant Clio a rejeté la demande.',
    advice: `Réessayez dans quelques minutes, ou depuis un autre réseau.${kept(waiting)}`,
  }),
  limit: (_, { until, waiting }) => ({
    trouble: 'La limite de demandes de Clio est atteinte.',
    advice: `La suite se fait d’elle-même à ${until}.${kept(waiting)}`,
  }),
  refused: (_, { why }) => ({ trouble: `Clio a refusé : ${why}`, advice: 'Corrigez et réessayez.' }),
  'other-user': ({ name, account }) => ({
    trouble: `Vous êtes identifié dans Clio comme ${account === null ? name : `${name} (${account})`}, mais ce temps a été relu pour quelqu’un d’autre.`,
    advice: 'Identifiez-vous comme la personne qui l’a relu.',
  }),
  'old-setup': (_, { waiting }) => ({
    trouble: 'Clio n’accepte plus le secret de ce fichier de configuration.',
    advice: `Demandez un nouveau fichier de configuration.${kept(waiting)}`,
  }),
  'shared-ended': (trouble, { waiting }) => ({
    trouble: `Clio ne laisse plus cette connexion partagée agir au nom de ${trouble.as || 'son compte d’origine'}.`,
    advice: `Demandez un nouveau fichier à votre administrateur.${kept(waiting)}`,
  }),
  'no-colleague': (trouble, { waiting }) => noColleagueWords(trouble, kept(waiting)),
  busy: () => ({
    trouble: 'Une connexion est déjà en cours.',
    advice: 'Terminez-la dans la fenêtre de Clio, ou fermez celle-ci.',
  }),
};
