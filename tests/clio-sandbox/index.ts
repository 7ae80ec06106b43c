export { answerConsent } from './answer-consent.ts';
export { KINDS, type Kind } from './faults/fault-kinds.ts';
export { FAULTS, type FaultName } from './faults/fault-script.ts';
export type { Changes } from './firm/changes.ts';
export type {
  BillingSettings,
  BillState,
  MatterStatus,
  SandboxActivity,
  SandboxCategory,
  SandboxContact,
  SandboxMatter,
  SandboxUser,
  Snippet,
} from './firm/firm.ts';
export { ADA, BEN, CARA, DAN } from './firm/seed.ts';
export type { Tokens } from './oauth/grants.ts';
export { AREAS, type Area, type Level, parseScopes, type Scopes } from './oauth/scopes.ts';
export type { SandboxOptions } from './options.ts';
export { ROUTES } from './resources/routes.ts';
export type { Schema } from './resources/schemas.ts';
export type { Attributes } from './server/body.ts';
export type { Route } from './server/call.ts';
export { type ClioSandbox, startClioSandbox } from './start.ts';
export type { RecordedRequest } from './world.ts';
