import type { Firm, SandboxActivity, SandboxMatter } from './firm.ts';

/**
 * Whether a user's own role in Clio lets that user see a matter. To that user, one that is hidden does not exist.
 */
export function seesMatter(firm: Firm, viewer: number, matter: SandboxMatter): boolean {
  if (matter.onlyFor !== null) return matter.onlyFor.includes(viewer);
  return firm.users.get(viewer)?.seesMatters !== 'own' || matter.responsibleId === viewer;
}

/** The matter of that id, if this user may see it. */
export function matterFor(firm: Firm, viewer: number, id: number): SandboxMatter | undefined {
  const matter = firm.matters.get(id);
  return matter !== undefined && seesMatter(firm, viewer, matter) ? matter : undefined;
}

/** Whether a user may see an entry: one on a matter that is hidden from the user is hidden with it. */
export function seesActivity(firm: Firm, viewer: number, activity: SandboxActivity): boolean {
  const matter = activity.matterId === null ? undefined : firm.matters.get(activity.matterId);
  return matter === undefined || seesMatter(firm, viewer, matter);
}

/** The entry of that id, if this user may see it. */
export function activityFor(firm: Firm, viewer: number, id: number): SandboxActivity | undefined {
  const activity = firm.activities.get(id);
  return activity !== undefined && seesActivity(firm, viewer, activity) ? activity : undefined;
}
