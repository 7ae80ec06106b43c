import { join } from 'node:path';
import { findChromium } from '../desktop/index.ts';
import { makePictures } from './make.ts';

// `npm run package:pictures`: the pictures for the stores' pages, from the product itself.

const chromium = findChromium();
if (chromium === null) {
  console.error('There is no browser of the Chromium family here. On Debian or Ubuntu: apt-get install chromium');
  process.exitCode = 1;
} else
  for (const path of await makePictures(join(import.meta.dirname, '../../dist/stores/pictures'), chromium))
    console.log(path);
