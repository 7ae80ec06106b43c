import type { Finding } from '../../shared/index.ts';
import { ADMINISTRATOR, laidSetupFile, readLaidSetup } from '../base/index.ts';
import type { Machine } from '../install/index.ts';
import { note, wrong } from './finding.ts';

/** Whether a setup file of the firm lies on this computer, or what is wrong with it. */
export function laidSetupFindings({ system, env, root, administrator }: Machine): Finding[] {
  const about = { code: 'firm-setup' } as const;
  const file = laidSetupFile(system, env, root);
  const found = readLaidSetup(file, system === 'windows' ? null : { ...ADMINISTRATOR, owners: [administrator] });
  if ('code' in found) return [wrong(about, found)];
  return found.text === null ? [] : [note(about, { code: 'setup-laid', file })];
}
