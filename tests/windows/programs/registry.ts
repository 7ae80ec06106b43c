import {
  createRegistryRunner,
  readValue,
  removeEmptyKey,
  removeKey,
  removeValue,
  setValue,
} from '../../../helper/install/registry.ts';

// A life of a registration, with the outcome of each step on a line of JSON.
const run = createRegistryRunner(process.env);
const [path = '', ...keys] = process.argv.slice(2);
const say = (outcome: unknown) => process.stdout.write(`${JSON.stringify(outcome)}\n`);
for (const key of keys) {
  say(readValue(run, key, null));
  say(setValue(run, key, null, path));
  say(readValue(run, key, null));
  say(setValue(run, key, 'Matterline', `"${path}" "two words" 100%`));
  say(readValue(run, key, 'Matterline'));
  say(removeEmptyKey(run, key));
  say(removeValue(run, key, null));
  say(removeValue(run, key, null));
  say(removeValue(run, key, 'Matterline'));
  say(readValue(run, key, 'Matterline'));
  say(removeEmptyKey(run, key));
  say(removeKey(run, key));
}
