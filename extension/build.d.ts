/** Set at build time: the Clio sandbox's origin in the sandbox builds, null in a release. */
declare const __SANDBOX_ORIGIN__: string | null;
/** Set at build time: the version in manifest.json. */
declare const __VERSION__: string;
