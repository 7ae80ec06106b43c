export { answerConsent } from './answer-consent.ts';
export type { Attributes } from './body.ts';
export type { Route } from './call.ts';
export type { Changes } from './changes.ts';
export { KINDS, type Kind } from './fault-kinds.ts';
export { FAULTS, type FaultName } from './fault-script.ts';
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
} from './firm.ts';
export type { Tokens } from './grants.ts';
export type { SandboxOptions } from './options.ts';
export { ROUTES } from './routes.ts';
export type { Schema } from './schemas.ts';
export { AREAS, type Area, type Level, parseScopes, type Scopes } from './scopes.ts';
export { ADA, BEN, CARA, DAN } from './seed.ts';
export { type ClioSandbox, startClioSandbox } from './start.ts';
export type { RecordedRequest } from './world.ts';
