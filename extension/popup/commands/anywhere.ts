import { popup } from '../../ui/words/index.ts';
import { doneWords } from '../model/act-words.ts';
import type { Command } from './command.ts';
import { also, onDay, press } from './makers.ts';

const { labels } = popup.commands;

/** What can be done whatever was done before. */
export const ANYWHERE = {
  undo: onDay(
    [press('u'), also('z', { control: true, shift: false })],
    ['anything', 'undo'],
    ({ acts }) => acts.undo(),
    ({ review: { day } }) => labels.undo(day.undo ? doneWords(day.undo) : ''),
  ),
  redo: onDay(
    [press('U'), also('y', { control: true }), also('z', { control: true, shift: true })],
    ['anything', 'redo'],
    ({ acts }) => acts.redo(),
    ({ review: { day } }) => labels.redo(day.redo ? doneWords(day.redo) : ''),
  ),
  names: onDay(
    [press('.')],
    ['anything', 'names'],
    ({ acts, day }) => acts.hideNames(!day.hideNames),
    ({ review: { day } }) => (day.hideNames ? labels.showNames : labels.hideNames),
  ),
  keys: onDay([press('?')], ['anything', 'keys'], ({ setOver }) => setOver({ kind: 'keys' }), labels.keys),
} satisfies Record<string, Command>;
