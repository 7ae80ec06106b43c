import { createWindowsKeyStore } from '../../../helper/relay/windows-credentials.ts';
import { openCredentials } from '../../../helper/relay/windows-credentials-native.ts';

// A life of a secret in the Credential Manager, with the outcome of each step on a line of JSON: one of ours, and one
// as an earlier release kept it.
const credentials = openCredentials();
const store = createWindowsKeyStore(credentials);
const say = (outcome: unknown) => process.stdout.write(`${JSON.stringify(outcome)}\n`);
const entry = store.open('account');
say(entry.getPassword());
entry.setPassword('Ü 東京 secret');
say(entry.getPassword());
say(store.accounts());
entry.deletePassword();
credentials.write('account.com.matterline.helper', 'account', Buffer.from('former Ü', 'utf16le'));
say(entry.getPassword());
say(store.accounts());
entry.deletePassword();
say(store.accounts());
