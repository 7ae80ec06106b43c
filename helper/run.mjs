// @ts-check
import { pathToFileURL } from 'node:url';
import { buildHelper } from './build.mjs';

// In this very process, so that signals and the exit status are the helper's own.
const bundle = await buildHelper();
process.argv[1] = bundle;
await import(pathToFileURL(bundle).href);
