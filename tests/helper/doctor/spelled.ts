import { type Worded, worded } from '../../../helper/words/index.ts';
import type { Finding } from '../../../shared/index.ts';

/** A finding by its codes and in the words of the terminal. */
export type Spelled = Finding & Worded;

/** Findings with what the terminal says of them. */
export function spelled(findings: readonly Finding[]): Spelled[] {
  return findings.map((finding) => ({ ...finding, ...worded(finding) }));
}
