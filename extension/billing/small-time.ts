/** Less worked for a matter on a day than this is Small time: not sent unless she says so. Milliseconds. */
export const SMALL_TIME = 180_000;
