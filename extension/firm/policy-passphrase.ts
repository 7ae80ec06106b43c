import * as v from 'valibot';

/**
 * What a policy says besides settings. It is no setting: a setup file has none, nobody is shown it, and it is read from
 * the browser where it is needed and kept nowhere else.
 */
export const policySchemas = {
  /** Opens the setup file that lies beside the helper. */
  setupPassphrase: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
};

/** The passphrase in a policy, or null where there is none that can be one. */
export function setupPassphraseOf(policy: Readonly<Record<string, unknown>>): string | null {
  const read = v.safeParse(policySchemas.setupPassphrase, policy.setupPassphrase);
  return read.success ? read.output : null;
}

/** A policy without its passphrase. */
export function withoutPassphrase({ setupPassphrase: _, ...policy }: Record<string, unknown>): Record<string, unknown> {
  return policy;
}
