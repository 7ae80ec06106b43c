import type { Finding } from '../../shared/index.ts';
import { sum, worded } from '../words/index.ts';

/** A finding as a line for a person. */
function lineOf(finding: Finding): string {
  const { what, trouble, advice } = worded(finding);
  const more = [trouble, advice].filter((text) => text !== null).join(' ');
  return `${finding.state.padEnd(5)}  ${what}${more === '' ? '' : `: ${more}`}`;
}

function countWrong(findings: readonly Finding[]): number {
  return findings.filter(({ state }) => state === 'wrong').length;
}

/** All findings, a line each, and what they come to. */
export function textReport(findings: readonly Finding[]): string {
  return [...findings.map(lineOf), sum(countWrong(findings))].join('\n');
}

/**
 * The same as JSON: `{helper, well, findings}`, each finding by codes for programs (`about`, `state`, `found`, `mend`),
 * and in the words of the terminal (`what`, `trouble`, `advice`).
 */
export function jsonReport(helper: string, findings: readonly Finding[]): string {
  const all = findings.map((finding) => ({ ...finding, ...worded(finding) }));
  return JSON.stringify({ helper, well: countWrong(findings) === 0, findings: all }, null, 2);
}
