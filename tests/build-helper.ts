import { buildHelper } from '../helper/build.mjs';

/** Before tests that start the helper: builds it, so that none copies the folder while another builds into it. */
export default async function setup(): Promise<void> {
  await buildHelper();
}
