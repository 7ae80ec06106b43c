import type { Firm, SandboxMatter, UtbmsCode, UtbmsKind } from '../firm/firm.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { unprocessable } from '../server/refusal.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { codeRow, setRow } from './rows.ts';
import { CODE_SCHEMA, SET_SCHEMA } from './schemas.ts';

/** The codes of one entry. */
export interface Codes {
  taskId: number | null;
  activityId: number | null;
}

function checkCode(firm: Firm, id: number | null, kind: UtbmsKind): void {
  if (id === null) return;
  const code = firm.codes.get(id);
  const enabled = code !== undefined && firm.codeSets.get(code.setId)?.enabled === true;
  if (!enabled || code.kind !== kind) throw unprocessable('activity_description is not a valid association');
}

/**
 * Refuses codes that a firm does not use, that are none or of the wrong kind; and on a matter that wants them, billable
 * time without a task and an activity.
 * @throws Refusal 422
 */
export function checkCodes(
  firm: Firm,
  { taskId, activityId }: Codes,
  matter?: SandboxMatter,
  nonBillable = false,
): void {
  if (!firm.billing.usesUtbms) {
    if (taskId === null && activityId === null) return;
    throw unprocessable('the firm does not use UTBMS codes');
  }
  checkCode(firm, taskId, 'UtbmsTask');
  checkCode(firm, activityId, 'UtbmsActivity');
  if (matter?.needsCodes && !nonBillable && (taskId === null || activityId === null)) {
    throw unprocessable('this matter needs a UTBMS task and a UTBMS activity for billable time');
  }
}

function sets(call: Call): Reply {
  return listReply(call, {
    records: call.firm.codeSets.values(),
    schema: SET_SCHEMA,
    most: 200,
    keep: () => true,
    row: setRow,
  });
}

function codes(call: Call): Reply {
  const { firm, query } = call;
  const kinds = query.words('type');
  const inSet = query.sameId('utbms_set_id');
  return listReply(call, {
    records: firm.codes.values(),
    schema: CODE_SCHEMA,
    most: 200,
    keep: (code: UtbmsCode) => (kinds === undefined || kinds.includes(code.kind)) && inSet(code.setId),
    row: codeRow,
  });
}

export const UTBMS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'utbms/sets',
    area: 'billing',
    query: { ...LIST_QUERY, order: CURSOR_ORDER },
    schema: SET_SCHEMA,
    handle: sets,
  },
  {
    method: 'GET',
    path: 'utbms/codes',
    area: 'billing',
    query: {
      ...LIST_QUERY,
      order: CURSOR_ORDER,
      type: ['UtbmsTask', 'UtbmsActivity', 'UtbmsExpense'],
      utbms_set_id: 'id',
    },
    schema: CODE_SCHEMA,
    handle: codes,
  },
];
