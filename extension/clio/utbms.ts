import type { Client } from './client.ts';
import { PAGE, readAll } from './paging.ts';
import type { Answer } from './problems.ts';
import { type Fields, flagOf, idOf, lineOf, numberOf, textOf } from './reading.ts';

/** A set of codes, such as those for litigation. */
export interface UtbmsSet {
  id: number;
  name: string;
  /** Whether the firm uses it. */
  enabled: boolean;
}

/** One code: what was done in which phase of a matter (task), or in which way (activity). */
export interface UtbmsCode {
  id: number;
  code: string;
  name: string;
  description: string;
  kind: 'task' | 'activity';
  setId: number | null;
}

function readSet(fields: Fields): UtbmsSet | null {
  const id = idOf(fields.id);
  const name = lineOf(fields.name);
  return id === null || name === null ? null : { id, name, enabled: flagOf(fields.enabled) ?? true };
}

const KINDS = { UtbmsTask: 'task', UtbmsActivity: 'activity' } as const;

function readCode(fields: Fields): UtbmsCode | null {
  const id = idOf(fields.id);
  const code = lineOf(fields.code);
  const type = textOf(fields.type) ?? '';
  if (id === null || code === null || !Object.hasOwn(KINDS, type)) return null;
  return {
    id,
    code,
    name: lineOf(fields.name) ?? '',
    description: lineOf(fields.description) ?? '',
    kind: KINDS[type as keyof typeof KINDS],
    setId: numberOf(fields.utbms_set_id),
  };
}

/** The sets of codes that Clio offers. */
export function utbmsSets(client: Client): Promise<Answer<{ items: UtbmsSet[]; malformed: (number | null)[] }>> {
  return readAll(client, {
    path: '/utbms/sets.json',
    query: { fields: 'id,name,enabled', limit: PAGE, order: 'id(asc)' },
    read: readSet,
    priority: 'sync',
  });
}

/** All codes of one kind; those for expenses are nobody's time. */
export function utbmsCodes(
  client: Client,
  kind: UtbmsCode['kind'],
): Promise<Answer<{ items: UtbmsCode[]; malformed: (number | null)[] }>> {
  return readAll(client, {
    path: '/utbms/codes.json',
    query: {
      fields: 'id,code,name,description,type,utbms_set_id',
      type: kind === 'task' ? 'UtbmsTask' : 'UtbmsActivity',
      limit: PAGE,
      order: 'id(asc)',
    },
    read: readCode,
    priority: 'sync',
  });
}
