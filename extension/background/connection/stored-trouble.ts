import * as v from 'valibot';
import type { ClioTrouble } from '../../messages/views.ts';
import { refusalSchema } from '../../timeline/index.ts';

const scope = v.nullable(v.object({ area: v.string(), write: v.boolean() }));

const schema: v.GenericSchema<unknown, ClioTrouble> = v.variant('kind', [
  v.object({
    kind: v.picklist([
      'unreachable',
      'ailing',
      'closed',
      'declined',
      'wrong-client',
      'not-ours',
      'code',
      'no-permission',
      'sign-in',
      'wrong-region',
      'firewall',
      'old-setup',
      'busy',
    ]),
  }),
  v.object({ kind: v.literal('on-the-way'), status: v.number() }),
  v.object({ kind: v.literal('held'), many: v.number() }),
  v.object({ kind: v.literal('key-store'), why: v.picklist(['locked', 'out-of-reach']) }),
  v.object({ kind: v.literal('forbidden'), scope, said: v.string() }),
  v.object({ kind: v.literal('limit'), until: v.number() }),
  v.object({ kind: v.literal('refused'), why: refusalSchema }),
  v.object({
    kind: v.literal('other-user'),
    name: v.string(),
    // Earlier releases kept the account in the name.
    account: v.optional(v.nullable(v.string()), null),
  }),
  v.object({ kind: v.literal('shared-ended'), as: v.string() }),
  v.object({
    kind: v.literal('no-colleague'),
    why: v.picklist(['nobody', 'several', 'disabled']),
    who: v.string(),
    by: v.picklist(['email', 'id']),
  }),
]);

/** A trouble as it was stored; null where there is none, or one of another release. */
export function readTrouble(stored: unknown): ClioTrouble | null {
  const trouble = v.safeParse(schema, stored);
  return trouble.success ? trouble.output : null;
}
