import { REGIONS, type Region, sandboxRegion } from '../../clio/index.ts';

/** The regions a build knows: Clio's four, and the sandbox in sandbox builds. */
export function knownRegions(): Region[] {
  return __SANDBOX_ORIGIN__ === null ? [...REGIONS] : [sandboxRegion(__SANDBOX_ORIGIN__), ...REGIONS];
}

/** A region by its id; undefined where this build does not know it. */
export function regionOf(id: string): Region | undefined {
  return knownRegions().find((region) => region.id === id);
}

/** Clio's own page that shows the code to copy, for where the browser's window cannot come back. */
export function approvalPage(region: Region): string {
  return `${region.origin}/oauth/approval`;
}
