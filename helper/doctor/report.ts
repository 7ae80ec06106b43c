import type { Finding } from './finding.ts';

/** A finding as a line for a person. */
function lineOf({ what, state, trouble, advice }: Finding): string {
  const more = [trouble, advice].filter((text) => text !== null).join(' ');
  return `${state.padEnd(5)}  ${what}${more === '' ? '' : `: ${more}`}`;
}

function countWrong(findings: readonly Finding[]): number {
  return findings.filter(({ state }) => state === 'wrong').length;
}

/** All findings, a line each, and what they come to. */
export function textReport(findings: readonly Finding[]): string {
  const wrong = countWrong(findings);
  const sum = wrong === 0 ? 'All is well.' : `${wrong} thing${wrong === 1 ? '' : 's'} to put right.`;
  return [...findings.map(lineOf), sum].join('\n');
}

/** The same as JSON: `{helper, well, findings: [{what, state, trouble, advice}]}`. */
export function jsonReport(helper: string, findings: readonly Finding[]): string {
  return JSON.stringify({ helper, well: countWrong(findings) === 0, findings }, null, 2);
}
