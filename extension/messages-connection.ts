import type { Properties } from './timeline/index.ts';

/** The connection's properties, and what they are checked against. */
export interface PropertiesView extends Properties {
  /** The account's categories; null while Clio was not asked for them, or may not be. */
  categories: { id: number; name: string }[] | null;
}

/** What pages ask of the worker about the connection to Clio, beside what messages.ts says. */
export interface ConnectionCalls {
  'properties.read': { params: Record<string, never>; value: PropertiesView };
  /** Effective at once on all that is not posted. */
  'properties.change': { params: Partial<Properties>; value: null };
}
