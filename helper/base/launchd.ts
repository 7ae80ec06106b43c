import { execFile } from 'node:child_process';
import { HOST_NAME } from '../../shared/index.ts';

// Never run on a Mac: written after launchctl(1) and open(1).

/** launchd's tool, with its arguments; whether it did what was asked. */
export type Launchctl = (args: readonly string[]) => Promise<boolean>;

const TIMEOUT_MS = 10_000;

/** The tool of this computer. */
export const launchctl: Launchctl = (args) =>
  new Promise((resolve) => {
    // Where it is missing, or launchd knows no such job, launchd does not do it either.
    execFile('/bin/launchctl', [...args], { timeout: TIMEOUT_MS }, (error) => resolve(error === null));
  });

/**
 * Has macOS open a bundle as a double click would, in the background, with arguments for its program; whether it does.
 * What is opened so is a part of nobody else.
 */
export function openBundle(path: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('/usr/bin/open', ['-g', '-j', path, '--args', ...args], { timeout: TIMEOUT_MS }, (error) =>
      resolve(error === null),
    );
  });
}

/** The part of launchd that starts what belongs to a user's session with a screen. */
export function launchdDomain(uid: number): string {
  return `gui/${uid}`;
}

/** A user's recorder, as launchd names it. */
export function launchdJob(uid: number): string {
  return `${launchdDomain(uid)}/${HOST_NAME}`;
}
