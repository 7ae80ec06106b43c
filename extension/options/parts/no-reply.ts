/** What is said where something was asked for and the worker gave no answer. */
export const SILENT = { text: 'Matterline did not answer.', advice: 'Reload this page and try again.' } as const;
