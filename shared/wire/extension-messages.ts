import * as v from 'valibot';
import { type Configuration, configuration } from './configuration.ts';
import { diagnosis } from './diagnosis.ts';
import { examination } from './examination.ts';
import { fields } from './fields.ts';
import { FILE_PARAMS, FILE_VALUES } from './files.ts';
import { type Cursor, count, instant, place, text, uuid } from './shapes.ts';
import { workerFaults } from './worker-faults.ts';

const MAX_SECRET = 16_384;

/** The last sample that is stored, and its instant: a journal put back from a copy has another one of that number. */
const resume = v.pipe(
  v.object({ ...place, at: v.optional(v.unknown()) }),
  // A place whose instant is none is that place all the same.
  v.transform(({ at, ...rest }): Cursor & { at?: number } => (v.is(instant, at) ? { ...rest, at } : rest)),
);

const hello = v.object({
  type: v.literal('hello'),
  protocol: count,
  browser: text(),
  profile: uuid,
  resume: v.nullable(resume),
  /** What failed in the extension of late, up to this hello. */
  faults: v.exactOptional(workerFaults),
});
export type ExtensionHello = v.InferOutput<typeof hello>;

const ack = v.object({
  type: v.literal('ack'),
  ...place,
  /** That of the samples. */
  turn: v.exactOptional(count),
});
export type Ack = v.InferOutput<typeof ack>;

export type Configure = { type: 'configure' } & Configuration;
const configure = v.intersect([v.object({ type: v.literal('configure') }), configuration]);

/**
 * The attorney deleted what was recorded from one instant to another; epoch milliseconds, half-open. Nothing of it is
 * to stay in the journal, and what is in front now is said anew.
 */
const forget = v.pipe(
  v.object({ type: v.literal('forget'), from: instant, until: instant }),
  v.check(({ from, until }) => from <= until),
);
export type Forget = v.InferOutput<typeof forget>;

const secretName = text(256);
const asking = { type: v.literal('request'), id: count };
const request = v.variant('method', [
  v.object({ ...asking, method: v.literal('secret.get'), params: v.object({ name: secretName }) }),
  v.object({
    ...asking,
    method: v.literal('secret.set'),
    params: v.object({ name: secretName, value: text(MAX_SECRET) }),
  }),
  v.object({ ...asking, method: v.literal('secret.delete'), params: v.object({ name: secretName }) }),
  v.object({ ...asking, method: v.literal('diagnose'), params: fields({}) }),
  v.object({ ...asking, method: v.literal('takeOver'), params: fields({}) }),
  v.object({ ...asking, method: v.literal('examine'), params: fields({}) }),
  v.object({ ...asking, method: v.literal('repair'), params: fields({}) }),
  v.object({ ...asking, method: v.literal('setupFile'), params: fields({}) }),
  v.object({ ...asking, method: v.literal('place.name'), params: FILE_PARAMS['place.name'] }),
  v.object({ ...asking, method: v.literal('place.look'), params: FILE_PARAMS['place.look'] }),
  v.object({ ...asking, method: v.literal('file.list'), params: FILE_PARAMS['file.list'] }),
  v.object({ ...asking, method: v.literal('file.read'), params: FILE_PARAMS['file.read'] }),
  v.object({ ...asking, method: v.literal('file.write'), params: FILE_PARAMS['file.write'] }),
  v.object({ ...asking, method: v.literal('file.delete'), params: FILE_PARAMS['file.delete'] }),
]);
export type Request = v.InferOutput<typeof request>;
export type Method = Request['method'];

/** What a request gives, by method. */
export const REPLY_VALUES = {
  'secret.get': v.nullable(v.string()),
  'secret.set': v.null(),
  'secret.delete': v.null(),
  diagnose: diagnosis,
  takeOver: v.null(),
  examine: examination,
  /** Whether it was done. */
  repair: v.boolean(),
  /** Sealed; null where none is laid. */
  setupFile: v.nullable(v.string()),
  ...FILE_VALUES,
};
type Values = { [M in Method]: v.InferOutput<(typeof REPLY_VALUES)[M]> };

/** What a request asks for and gives, by method. */
export type Requests = { [M in Method]: { params: Extract<Request, { method: M }>['params']; value: Values[M] } };

/** The answer to an ask of the helper, under its number. */
const answer = v.object({ type: v.literal('answer'), id: count, own: v.boolean() });
export type Answer = v.InferOutput<typeof answer>;

/** The messages of the extension, by their type. */
export const EXTENSION_MESSAGES = { hello, ack, configure, forget, request, answer };

export type ExtensionMessage = ExtensionHello | Ack | Configure | Forget | Request | Answer;
