import type { IncomingHttpHeaders } from 'node:http';
import type { Firm } from '../firm/firm.ts';
import type { Area, Level } from '../oauth/scopes.ts';
import type { Selection } from '../resources/fields.ts';
import type { Schema } from '../resources/schemas.ts';
import type { Attributes } from './body.ts';
import type { Query, QuerySpec } from './query.ts';

/** What a handler is given: a request that already passed the door. */
export interface Call {
  firm: Firm;
  /** The user whose token it carries. */
  viewer: number;
  /** Epoch milliseconds. */
  now: number;
  /** Of the sandbox, for links. */
  origin: string;
  /** The path as it was asked for, with or without `.json`. */
  path: string;
  /** The number in the path; 0 where there is none. */
  id: number;
  query: Query;
  /** The query as it was asked, for links. */
  search: URLSearchParams;
  /** What to answer of each record. */
  fields: Selection;
  headers: IncomingHttpHeaders;
  body: unknown;
  /** What the application may do in an area, beside the one of the route. */
  levelOf(area: Area): Level;
  /** How long a new entry stays out of lists, in milliseconds. */
  lookupLag: number;
  /** Whether lists count their records in `meta`. */
  counts: boolean;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** One operation, with everything it accepts. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /api/v4/, without `.json`. */
  path: string;
  area: Area;
  query: QuerySpec;
  /** What `fields` may choose from; absent where nothing is answered. */
  schema?: Schema;
  /** The attributes of a body's `data`; absent where no body is taken. */
  attributes?: Attributes;
  handle(call: Call): Reply;
}
