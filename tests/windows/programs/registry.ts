import { openRegistry } from '../../../helper/install/open-registry.ts';

// A life of a registration, with the outcome of each step on a line of JSON.
const [path = '', ...keys] = process.argv.slice(2);
const say = (outcome: unknown) => process.stdout.write(`${JSON.stringify(outcome)}\n`);
async function live(): Promise<void> {
  const registry = await openRegistry();
  for (const key of keys) {
    say(registry.read(key, null));
    say(registry.set(key, null, path));
    say(registry.read(key, null));
    say(registry.set(key, 'Matterline', `"${path}" "two words" 100%`));
    say(registry.read(key, 'Matterline'));
    say(registry.removeEmptyKey(key));
    say(registry.removeValue(key, null));
    say(registry.removeValue(key, null));
    say(registry.removeValue(key, 'Matterline'));
    say(registry.read(key, 'Matterline'));
    say(registry.removeEmptyKey(key));
    say(registry.removeKey(key));
  }
}

void live();
