import { describe, expect, it, vi } from 'vitest';
import { keyGroups } from '../../../../extension/popup/commands/key-groups.ts';
import { ITEM_COMMANDS } from '../../../../extension/popup/commands/menu-lines.ts';
import { COMMANDS, type CommandName } from '../../../../extension/popup/commands/table.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

/** Commands that share a key, as they apply to different things. */
const APART: readonly CommandName[][] = [
  ['take1', 'takeShort', 'answerYes', 'participant1'],
  ['take2', 'answerNo', 'participant2'],
  ['take3', 'participant3'],
  ['takeAndRemember1', 'answerYes', 'participant1'],
  ['takeAndRemember2', 'answerNo', 'participant2'],
  ['takeAndRemember3', 'participant3'],
  ['exclude', 'putBack'],
  ['close', 'leaveField'],
  ['edit', 'openThings'],
];

describe('the table of commands', () => {
  it('has a key for each line of the list of keys', () => {
    const lines = keyGroups().flatMap((group) => group.lines);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter(({ keys }) => keys.length === 0)).toEqual([]);
  });

  it('names no key on two lines', () => {
    const keys = keyGroups().flatMap(({ lines }) => lines.flatMap((line) => line.keys));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('gives a key to one command, or to commands that never apply together', () => {
    const strokes = Object.entries(COMMANDS).flatMap(([name, { keys }]) =>
      keys.map(({ key, control = false, shift }) => ({ name: name as CommandName, key, control, shift })),
    );
    const clashes = strokes.flatMap((one, index) =>
      strokes
        .slice(index + 1)
        .filter((other) => one.key === other.key && one.control === other.control && one.name !== other.name)
        .filter(({ shift }) => one.shift === undefined || shift === undefined || one.shift === shift)
        .filter(({ name }) => !APART.some((pair) => pair.includes(one.name) && pair.includes(name)))
        .map(({ name }) => `${one.name} and ${name}: ${one.key}`),
    );
    expect(clashes).toEqual([]);
  });

  it('has words for each command of a menu', () => {
    expect(ITEM_COMMANDS.filter((name) => COMMANDS[name].label === undefined)).toEqual([]);
  });
});
