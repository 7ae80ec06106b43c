declare const __HELPER_VERSION__: string | undefined;

/** The version of the project, put in when the helper is built. */
export const VERSION: string = typeof __HELPER_VERSION__ === 'string' ? __HELPER_VERSION__ : '0.0.0';
