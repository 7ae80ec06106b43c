import type { Sums } from '../../billing/index.ts';
import type { ReportView } from '../../messages/reports.ts';
import { csvLine } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';
import { foundIn } from './found.ts';
import { GROUPINGS, type Group, groupsOf } from './groups.ts';

const words = reports.file;

const numbers = (sums: Sums | null, minutes: number) =>
  sums
    ? [sums.total, sums.inClio, sums.waiting, sums.missing, sums.ready, sums.needs, foundIn(sums)]
    : [minutes, null, null, null, null, null, null];

/**
 * A report as one table that spreadsheets open: a line for each part of the range, matter, client and category. Numbers are
 * whole minutes, or whole seconds as Clio shows them; every text is inert.
 * @param names how names are written: as they are, or hidden
 */
export function reportFile(view: ReportView, names: (text: string) => string): { name: string; file: Blob } {
  const { columns } = words;
  const { from, to } = view.range;
  const parts = view.parts
    .filter(({ sums }) => sums.total > 0)
    .map(({ from: first, to: last, sums }) =>
      csvLine([view.division, first === last ? first : `${first}/${last}`, '', ...numbers(sums, sums.total), null]),
    );
  const line = (by: string, group: Group) =>
    csvLine([
      by,
      group.isNamed ? names(group.name) : group.name,
      names(group.client),
      ...numbers(group.sums, group.minutes),
      group.shown,
    ]);
  const groups = GROUPINGS.flatMap((by) => groupsOf(view, by).map((group) => line(by, group)));
  return {
    name: words.name(from, to),
    // Without this mark Excel takes the text for the code page of the system.
    file: new Blob(['\ufeff', csvLine(Object.values(columns)), ...parts, ...groups], { type: 'text/csv' }),
  };
}
