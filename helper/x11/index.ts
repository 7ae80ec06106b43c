export { type DisplayAddress, parseDisplay } from './address.ts';
export { findCookie, loadAuthority, NO_AUTHORITY } from './authority.ts';
export { type Connection, connect } from './connection.ts';
export { internAtoms, type PropertyOutcome, readNumber, readProperty } from './property.ts';
export { findCounter, findIdleCounter, type IdleCounter } from './sync.ts';
export { classOf, decodeText, type TextTypes } from './text.ts';
export {
  ATOM,
  encodeGetAttributes,
  encodeGetInputFocus,
  encodeQueryTree,
  encodeSelect,
  PROPERTY_CHANGE,
  readAttributes,
  readInputFocus,
  readParent,
  STRUCTURE_NOTIFY,
  SUBSTRUCTURE_NOTIFY,
  VISIBILITY_CHANGE,
  type XEvent,
} from './wire.ts';
