import * as v from 'valibot';
import { text } from './shapes.ts';
import { SUBJECTS } from './subjects.ts';
import { TROUBLES } from './troubles.ts';

/** More things are not looked at. */
const MAX_FINDINGS = 200;

/** One of a list of codes, with what its words take. */
type Told<List extends Record<string, v.ObjectEntries>> = {
  [Code in keyof List]: { code: Code } & v.InferOutput<v.ObjectSchema<List[Code], undefined>>;
}[keyof List];

/** What was looked at. */
export type Subject = Told<typeof SUBJECTS>;
/** What is wrong or worth knowing. */
export type Trouble = Told<typeof TROUBLES>;
/** What a newer helper tells and this program has no words for, by its code. */
export interface Unknown {
  code: 'unknown';
  told: string;
}

/**
 * How installing again puts it right: `here`, by `repair`; `install`, by whoever installed it; `package`, by its package.
 */
const MENDS = ['here', 'install', 'package'] as const;
export type Mend = (typeof MENDS)[number];

/** One thing that was looked at, as the helper finds it. A `note` is nothing wrong, and worth knowing. */
export interface Finding {
  about: Subject;
  state: 'ok' | 'wrong' | 'note';
  /** Null where there is nothing to tell. */
  found: Trouble | null;
  mend?: Mend;
}

/** A code with whatever goes with it, known here or not. */
const anyCode = v.objectWithRest({ code: text(64) }, v.union([text(8192), v.number(), v.boolean(), v.null()]));

/** A code of a list; one that is not on it, or has not what its words take, comes out as {@link Unknown}. */
// Where no examination is parsed, the shapes made of it are left out of a bundle.
/* @__NO_SIDE_EFFECTS__ */
function listed<List extends Record<string, v.ObjectEntries>>(list: List) {
  return v.pipe(
    anyCode,
    v.transform((raw): Told<List> | Unknown => {
      const entries = Object.hasOwn(list, raw.code) ? list[raw.code] : undefined;
      const known = entries && v.safeParse(v.object(entries), raw);
      // The entries are those of this very code.
      return known?.success ? ({ code: raw.code, ...known.output } as Told<List>) : { code: 'unknown', told: raw.code };
    }),
  );
}

// A newer helper may have a word more here as well: what it is about is shown all the same.
const state = v.fallback(v.picklist(['ok', 'wrong', 'note']), 'note');
const mend = v.exactOptional(v.fallback(v.picklist(MENDS), 'install'));
/* @__NO_SIDE_EFFECTS__ */
function findings<Shape extends v.ObjectEntries>(shape: Shape) {
  return v.pipe(v.array(v.object(shape)), v.maxLength(MAX_FINDINGS));
}

/** What `doctor` says, as it is passed on: the extension may know codes that whoever passes them on does not. */
export const toldExamination = v.object({
  helper: text(),
  well: v.boolean(),
  findings: findings({ about: anyCode, state, found: v.nullable(anyCode), mend }),
});

/** What the helper found when it looked at every link from the browser to the observer; without a word of any title. */
export const examination = v.object({
  helper: text(),
  well: v.boolean(),
  findings: findings({ about: listed(SUBJECTS), state, found: v.nullable(listed(TROUBLES)), mend }),
});
export type Examination = v.InferOutput<typeof examination>;
