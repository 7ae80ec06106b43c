import { isFields, JOURNAL_TROUBLES, type Method, PLATFORMS, type Requests } from '../../../shared/index.ts';

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
function isText(value: unknown): value is string {
  return typeof value === 'string';
}
function among(list: readonly string[], value: unknown): boolean {
  return isText(value) && list.includes(value);
}

function isDiagnosis(value: unknown): boolean {
  if (!isFields(value) || !isFields(value.journal)) return false;
  const { helper, platform, node, observer, journal, pid, bytes, limit, trouble, holder } = value;
  return (
    [helper, node, observer, journal.id].every(isText) &&
    [journal.first, journal.last, pid, bytes, limit].every(isCount) &&
    among(PLATFORMS, platform) &&
    (trouble === null || among(JOURNAL_TROUBLES, trouble)) &&
    (holder === null || isText(holder))
  );
}

const PROOFS: { [M in Method]: (value: unknown) => boolean } = {
  'secret.get': (value) => value === null || isText(value),
  'secret.set': (value) => value === null,
  'secret.delete': (value) => value === null,
  diagnose: isDiagnosis,
  takeOver: (value) => value === null,
};

/** Proves that a reply's value is what the method gives; inside, the type is trusted. */
export function isReplyTo<M extends Method>(method: M, value: unknown): value is Requests[M]['value'] {
  return PROOFS[method](value);
}
