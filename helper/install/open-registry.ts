import { createRegistry, type Registry } from './registry.ts';

/**
 * The registry of this computer. Its native part is loaded only here, on Windows.
 * @throws where that part cannot be loaded
 */
export async function openRegistry(): Promise<Registry> {
  const { openRegistryCalls } = await import('./registry-native.ts');
  return createRegistry(openRegistryCalls());
}
