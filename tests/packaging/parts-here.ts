import { NpmUnreached } from '../../packaging/parts.ts';
import { fetchParts, type ProgramSystem } from '../../packaging/program.ts';

/**
 * Why packages for some systems cannot be made here, or null: their parts of npm are not here and npm is out of reach, by
 * what npm itself says of its failure. Whatever else is wrong with them fails; and in CI, where the network is promised,
 * that fails as well.
 */
export async function partsOutOfReach(...systems: ProgramSystem[]): Promise<string | null> {
  try {
    for (const system of systems) await fetchParts(system);
    return null;
  } catch (error) {
    if (!(error instanceof NpmUnreached) || process.env.CI) throw error;
    return error.message;
  }
}
