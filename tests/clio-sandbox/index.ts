export type { Attributes } from './body.ts';
export type { Area, Route } from './call.ts';
export type { Changes } from './changes.ts';
export { FAULTS, type FaultName } from './faults.ts';
export type {
  BillingSettings,
  BillState,
  MatterStatus,
  SandboxActivity,
  SandboxContact,
  SandboxMatter,
  SandboxUser,
} from './firm.ts';
export type { Tokens } from './grants.ts';
export { ROUTES } from './routes.ts';
export type { Schema } from './schemas.ts';
export { ADA, BEN } from './seed.ts';
export { type ClioSandbox, type SandboxOptions, startClioSandbox } from './start.ts';
export type { RecordedRequest } from './world.ts';
