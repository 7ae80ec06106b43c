export { MAX_FILE_LENGTH, ROUNDS, type SealFault, sealFile } from '../sealing/index.ts';
export { isCredential } from './file-schemas.ts';
export {
  type Merged,
  mergeSettings,
  type OwnSettings,
  type Properties,
  type Refusable,
  type SetBy,
  type Sourced,
} from './merge.ts';
export { openFirmFile } from './open-file.ts';
export { policySchemas, setupPassphraseOf, withoutPassphrase } from './policy-passphrase.ts';
export {
  type MoreSettings,
  type ReadSettings,
  readFirmSettings,
  type SettingsProblem,
  writtenSettings,
} from './read-settings.ts';
export { itemSchemas, valueSchemas } from './schemas.ts';
export {
  FIRM_PROPERTIES,
  type FirmBillingRule,
  type FirmExclusion,
  type FirmProperties,
  type FirmProperty,
  type FirmRule,
  type FirmSettings,
  LOCKABLE,
  type Lockable,
  type MatterName,
  NO_SETTINGS,
} from './settings.ts';
export { readSetup, type Setup, writeSetup } from './setup-file.ts';
export {
  type Colleague,
  type FirmUser,
  type FoundColleague,
  findColleague,
  readShared,
  type Shared,
} from './shared-file.ts';
