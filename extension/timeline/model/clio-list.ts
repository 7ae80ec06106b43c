/** What the firm has in Clio beside its matters. Texts are one line. */
export interface ClioLists {
  users: { id: number; name: string; email: string; initials: string; enabled: boolean }[];
  /** Charge codes; `price` is the fixed amount, or an hour's. */
  categories: {
    id: number;
    name: string;
    isDefault: boolean;
    flatRate: boolean;
    price: number | null;
    accessible: boolean;
  }[];
  utbmsSets: { id: number; name: string; enabled: boolean }[];
  utbmsCodes: {
    id: number;
    code: string;
    name: string;
    description: string;
    kind: 'task' | 'activity';
    setId: number | null;
  }[];
  snippets: { id: number; snippet: string; phrase: string; wholeWord: boolean }[];
  /** How the firm bills time: one record. */
  billing: {
    roundingMinutes: number | null;
    decimalRounding: boolean;
    utbmsCodes: boolean;
    fixedFeeTimeIsNonBillable: boolean;
  }[];
}

export type ClioList = keyof ClioLists;

/** One of an account's lists, whole. */
export interface StoredList {
  account: string;
  list: ClioList;
  items: ClioLists[ClioList];
}
