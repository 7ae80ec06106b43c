import type { ClioTrouble } from '../messages.ts';
import { clockText } from './format.ts';

/** What went wrong with Clio, in one sentence, and what to do. */
export function clioWords(trouble: ClioTrouble, waiting = 0): { trouble: string; advice: string } {
  const kept = waiting > 0 ? ` Nothing is lost: ${waiting === 1 ? 'one entry waits' : `${waiting} entries wait`}.` : '';
  switch (trouble.kind) {
    case 'unreachable':
      return {
        trouble: 'Clio did not answer.',
        advice: `Check the internet connection, then try again.${kept}`,
      };
    case 'closed':
      return {
        trouble: 'Clio’s window was closed before access was allowed.',
        advice:
          'Try again. If Clio showed an error there, check the client id, and that the redirect address below is registered in your Clio application exactly as it stands.',
      };
    case 'declined':
      return {
        trouble: 'You chose not to allow access in Clio.',
        advice: 'Nothing was changed. To connect, try again and choose to allow it.',
      };
    case 'wrong-client':
      return {
        trouble: 'Clio does not accept this client id and secret.',
        advice: 'Copy both anew from your Clio application, in the same region, and try again.',
      };
    case 'not-ours':
      return {
        trouble: 'The answer did not come from the question that was asked, so it was not used.',
        advice: 'Start the connection again from this page.',
      };
    case 'no-permission':
      return {
        trouble: 'The browser was not allowed to talk to this Clio region.',
        advice: 'Try again and allow access to Clio when the browser asks.',
      };
    case 'sign-in':
      return {
        trouble: 'Clio refused this account, perhaps because the access was withdrawn.',
        advice: `Sign in again in the options.${kept}`,
      };
    case 'forbidden':
      return {
        trouble: `Clio does not allow this: ${trouble.reason}`,
        advice:
          'Check the scopes of the Clio application (Activities, Matters, Contacts, Users) and your role in Clio.',
      };
    case 'firewall':
      return {
        trouble: 'A firewall in front of Clio turned the request away.',
        advice: `Try again in some minutes, or from another network.${kept}`,
      };
    case 'limit':
      return {
        trouble: 'Clio’s limit of requests is reached.',
        advice: `It goes on by itself at ${clockText(trouble.until)}.${kept}`,
      };
    case 'refused':
      return { trouble: `Clio refused: ${trouble.reason}`, advice: 'Correct it and try again.' };
    case 'other-user':
      return {
        trouble: `You are signed in to Clio as ${trouble.name}, but this time was reviewed for someone else.`,
        advice: 'Sign in as the person who reviewed it.',
      };
    case 'busy':
      return { trouble: 'A connection is being made already.', advice: 'Finish it in Clio’s window, or close that.' };
  }
}
