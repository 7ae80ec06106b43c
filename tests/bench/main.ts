import { canMeasureProcesses } from './report.ts';

// `npm run bench [-- NAME …]`: every measurement, or those named, a JSON line each. Add a measurement by adding its line.

const MEASUREMENTS: Record<string, () => Promise<unknown>> = {
  corpus: async () => (await import('./matching/corpus.ts')).measureCorpus(),
  matching: async () => (await import('./matching/speed.ts')).measureMatching(),
  'wrong-tags': async () => (await import('./matching/wrong.ts')).measureWrongTags(),
  'hostile-titles': async () => (await import('./matching/hostile.ts')).measureHostile(),
  suggestions: async () => (await import('./suggestions/suggestions.ts')).measureSuggestions(),
  timeline: async () => (await import('./timeline/timeline.ts')).measureTimeline(),
  'back-up': async () => (await import('./timeline/back-up.ts')).measureBackUp(),
  review: async () => (await import('./pages/review.ts')).measureReview(),
  reports: async () => (await import('./pages/reports.ts')).measureReports(),
  keys: async () => (await import('./pages/keys.ts')).measureKeys(),
  popup: async () => (await import('./pages/popup.ts')).measurePopup(),
  'clio-sync': async () => (await import('./clio/sync.ts')).measureClioSync(),
  posting: async () => (await import('./clio/posting.ts')).measurePosting(),
  'posting-browser': async () => (await import('./clio/posting-browser.ts')).measurePostingBrowser(),
  latency: async () => (await import('./recorder/latency.ts')).measureLatency(),
  idle: async () => (await import('./recorder/idle.ts')).measureIdle(),
  change: async () => (await import('./recorder/cost.ts')).measureChange(),
  memory: async () => (await import('./recorder/memory.ts')).measureMemory(),
  start: async () => (await import('./recorder/start.ts')).measureStart(),
  replay: async () => (await import('./recorder/replay.ts')).measureReplay(),
  kills: async () => (await import('./recorder/kills.ts')).measureKills(),
  desktops: async () => (await import('./desktops/changes.ts')).measureDesktops(),
  'desktops-idle': async () => (await import('./desktops/idle.ts')).measureIdleDesktops(),
  peers: async () => (await import('./recorder/peers.ts')).measurePeers(),
};
/** These look at processes of Linux and their windows. */
const ON_LINUX = [
  'back-up',
  'latency',
  'idle',
  'change',
  'memory',
  'start',
  'kills',
  'desktops',
  'desktops-idle',
  'peers',
];

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown !== undefined) {
  console.error(`No measurement is called "${unknown}". There are: ${Object.keys(MEASUREMENTS).join(', ')}.`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  if (ON_LINUX.includes(name) && !canMeasureProcesses()) continue;
  await measure();
}
