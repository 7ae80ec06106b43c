import { writeSync } from 'node:fs';
import { createMicrophoneWatch } from '../../../helper/microphone/index.ts';

// Tells, one JSON line each, which programs use the microphone of this system.
const watch = createMicrophoneWatch(process.platform, process.env);
writeSync(1, 'ready\n');
watch.start((apps) => {
  writeSync(1, `${JSON.stringify(apps)}\n`);
  // The one that ends it shows that nothing keeps the process.
  if (apps.includes('last')) void watch.stop().then(() => writeSync(1, 'stopped\n'));
});
