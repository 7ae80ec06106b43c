import type { ClioTrouble } from '../../../messages/views.ts';
import { plural } from './format.ts';

/** What went wrong, in one sentence, and what to do about it. */
interface Said {
  trouble: string;
  advice: string;
}

/** What is worded elsewhere, or is so beside the trouble. */
interface Beside {
  /** Entries that wait to be sent. */
  waiting: number;
  /** Why Clio refused or forbids it, as the end of a sentence; empty where it does neither. */
  why: string;
  /** When it goes on by itself, as a time of day. */
  until: string;
}

/** Said after an advice where entries wait. */
const kept = (waiting: number) =>
  waiting === 0
    ? ''
    : ` Nothing is lost: ${plural(waiting, { one: 'one entry waits', other: `${waiting} entries wait` })}.`;

function forbiddenAdvice(scope: { area: string; write: boolean } | null): string {
  if (!scope) return 'Ask your firm’s administrator whether your role in Clio allows it.';
  const box = `“${scope.area}” (${scope.write ? 'read and write' : 'read'})`;
  return `In the Clio application tick the scope ${box} and sign in again. If it is ticked, your role in Clio forbids it.`;
}

/** Why a shared connection has nobody to post for, and what mends it. */
function noColleagueWords({ why, who, by }: Extract<ClioTrouble, { kind: 'no-colleague' }>, kept: string): Said {
  if (why === 'disabled')
    return {
      trouble: `In Clio the user ${who} is disabled, so no time can be kept there.`,
      advice: `Ask your administrator to enable the user in Clio.${kept}`,
    };
  if (why === 'several')
    return {
      trouble: `Several users of your firm’s Clio have the address ${who}.`,
      advice: `Ask your administrator for a file with your external user id.${kept}`,
    };
  return by === 'id'
    ? {
        trouble: `No user of your firm’s Clio has the id ${who}, which stands in your file.`,
        advice: `Ask your administrator for a file with the right external user id.${kept}`,
      }
    : {
        trouble: `No user of your firm’s Clio has the address ${who}.`,
        advice: `Ask your administrator to give your user in Clio this address, or you a file with your external user id.${kept}`,
      };
}

/** What went wrong with Clio, by its kind. */
export const clio: {
  [K in ClioTrouble['kind']]: (trouble: Extract<ClioTrouble, { kind: K }>, beside: Beside) => Said;
} = {
  unreachable: (_, { waiting }) => ({
    trouble: 'Clio did not answer.',
    advice: `Check the internet connection, then try again.${kept(waiting)}`,
  }),
  'on-the-way': (trouble, { waiting }) => ({
    trouble: `Something between this computer and Clio answered instead of Clio (status ${trouble.status}).`,
    advice: `If this network has a sign-in page of its own, open any web page and sign in there. Else ask whoever runs the network to let the browser through to Clio.${kept(waiting)}`,
  }),
  ailing: (_, { waiting }) => ({
    trouble: 'Clio does not say what became of something that was sent more than once.',
    advice: `It is looked up and tried again by itself, ever later; after five tries you are asked.${kept(waiting)}`,
  }),
  held: (trouble) => ({
    trouble: plural(trouble.many, {
      one: 'Clio never said what became of one entry, in five tries.',
      other: `Clio never said what became of ${trouble.many} entries, in five tries each.`,
    }),
    advice: 'Look among what was sent, and say there what is to be done.',
  }),
  closed: () => ({
    trouble: 'Clio’s window closed before access was allowed.',
    advice:
      'Try again. If you did not close it, your Clio application lacks this browser’s redirect address, or the client id is not one of this region: register the address exactly as it stands under “New connection”.',
  }),
  code: () => ({
    trouble: 'Clio did not accept the code of this sign-in.',
    advice:
      'A code works once and for ten minutes, so try again. If it stays so, a redirect address in your Clio application is not exactly as it stands under “New connection”.',
  }),
  declined: () => ({
    trouble: 'You chose not to allow access in Clio.',
    advice: 'Nothing was changed. To connect, try again and choose to allow it.',
  }),
  'wrong-client': () => ({
    trouble: 'Clio does not accept this client id and secret.',
    advice: 'Copy both anew from your Clio application, in the same region, to “New connection”.',
  }),
  'not-ours': () => ({
    trouble: 'The answer did not come from the question that was asked, so it was not used.',
    advice: 'Start the connection again from this page.',
  }),
  'no-permission': (_, { waiting }) => ({
    trouble: 'The browser does not let Matterline talk to this Clio region.',
    advice: `Connect or re-authenticate in the options, and allow access to Clio when the browser asks.${kept(waiting)}`,
  }),
  'sign-in': (_, { waiting }) => ({
    trouble: 'Clio refused this account, perhaps because the subscription lapsed.',
    advice: `${waiting === 0 ? '' : `Nothing is lost; ${waiting === 1 ? '1 entry waits' : `${waiting} entries wait`}. `}Sign in again.`,
  }),
  'wrong-region': () => ({
    trouble: 'This Clio region does not know the account.',
    advice: 'Choose the region in which your firm’s Clio account lives, with the application made there.',
  }),
  'key-store': (trouble, { waiting }) =>
    trouble.why === 'locked'
      ? {
          trouble: 'This computer’s key store is locked, and the sign-in to Clio is kept there.',
          advice: `Unlock it, then try again.${kept(waiting)}`,
        }
      : {
          trouble: 'The sign-in to Clio is kept in this computer’s key store, which cannot be reached.',
          advice: `Start the helper, or make the connection again.${kept(waiting)}`,
        },
  forbidden: (trouble, { why }) => ({
    trouble: `Clio does not allow this: ${why}`,
    advice: forbiddenAdvice(trouble.scope),
  }),
  firewall: (_, { waiting }) => ({
    trouble: 'A firewall in front of Clio turned the request away.',
    advice: `Try again in some minutes, or from another network.${kept(waiting)}`,
  }),
  limit: (_, { until, waiting }) => ({
    trouble: 'Clio’s limit of requests is reached.',
    advice: `It goes on by itself at ${until}.${kept(waiting)}`,
  }),
  refused: (_, { why }) => ({ trouble: `Clio refused: ${why}`, advice: 'Correct it and try again.' }),
  'other-user': ({ name, account }) => ({
    trouble: `You are signed in to Clio as ${account === null ? name : `${name} of ${account}`}, but this time was reviewed for someone else.`,
    advice: 'Sign in as the person who reviewed it.',
  }),
  'old-setup': (_, { waiting }) => ({
    trouble: 'Clio no longer accepts the secret in this setup file.',
    advice: `Ask for a new setup file.${kept(waiting)}`,
  }),
  'shared-ended': (trouble, { waiting }) => ({
    trouble: `Clio no longer lets this shared connection act as ${trouble.as || 'the account it was made from'}.`,
    advice: `Ask your administrator for a new file.${kept(waiting)}`,
  }),
  'no-colleague': (trouble, { waiting }) => noColleagueWords(trouble, kept(waiting)),
  busy: () => ({
    trouble: 'A connection is being made already.',
    advice: 'Finish it in Clio’s window, or close that.',
  }),
};
