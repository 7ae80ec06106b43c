import { createLearner } from '../../extension/matching/index.ts';
import { createMonth } from './suggestions-month.ts';
import { STYLES } from './suggestions-world.ts';

const style = STYLES[Number(process.argv[2] ?? 2)]!;
const month = createMonth(style, 1);
const learner = createLearner();
for (const ws of month.days.slice(0, 20))
  for (const [i, w] of ws.entries()) {
    if (w.matterId === null && !style.marks) continue;
    const b = ws[i - 1];
    learner.learn({ title: w.title, app: w.app, matterId: w.matterId, at: w.start, ...(b ? { before: b } : {}) });
  }
const matters = month.works.map((w) => w.matter);
const c: Record<string, number> = {};
let shown = 0;
for (const ws of month.days.slice(20)) {
  const r = learner.suggestAll(
    ws.map((w) => ({
      title: w.title,
      app: w.app,
      start: w.start,
      end: w.end,
      ...(w.numbered ? { matterId: w.matterId } : {}),
    })),
    matters,
  );
  for (const [i, w] of ws.entries()) {
    if (!w.knowable || w.numbered) continue;
    const ok = r[i]?.[0]?.matterId === w.matterId;
    const k = `${w.told ? 'told' : 'context'} ${ok ? 'ok' : 'miss'}`;
    c[k] = (c[k] ?? 0) + (w.end - w.start);
    if (!ok && shown++ < 25) {
      for (const j of [i - 2, i - 1, i, i + 1, i + 2]) {
        const x = ws[j];
        if (x)
          console.log(
            j === i ? '>' : ' ',
            x.matterId,
            x.numbered ? '#' : x.told ? 't' : ' ',
            x.title.slice(0, 60),
            j === i ? JSON.stringify(r[i]?.map((s) => [s.matterId, s.confidence.toFixed(2), s.reason])) : '',
          );
      }
      console.log();
    }
  }
}
console.log(c);
console.log(JSON.stringify(learner.state()).length);
