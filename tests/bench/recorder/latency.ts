import { median, tellTime } from '../report.ts';
import { openWindows, startRecorderStage } from './stage.ts';

/** How long after a change of focus was asked for its sample is out of the relay; window manager and all. */
export async function measureLatency(): Promise<void> {
  const stage = await startRecorderStage();
  const windows = await openWindows(stage.x, 2);
  let heard: ((at: number) => void) | null = null;
  let wanted = '';
  stage.onSample((sample, at) => {
    if (sample.kind === 'window' && sample.title === wanted) heard?.(at);
  });
  const times: number[] = [];
  for (let count = 0; count < 500; count += 1) {
    wanted = windows.titles[count % 2] ?? '';
    const came = new Promise<number>((resolve) => {
      heard = resolve;
    });
    const asked = performance.now();
    windows.focus(count);
    times.push((await came) - asked);
    // Not in step with anything of the machine's.
    await new Promise((resolve) => setTimeout(resolve, 15 + Math.random() * 20));
  }
  windows.stop();
  await stage.stop();
  tellTime('recorder.focus-to-sample.median', median(times), { bound: 1.5, changes: times.length });
  tellTime('recorder.focus-to-sample.worst', Math.max(...times), { bound: 6 });
}
