import type { Surroundings } from './local/index.ts';
import type { Observer } from './observe/index.ts';
import type { Recorder } from './recorder/index.ts';

/** Another process's environment decides what can be seen only in these points. */
const SIGHT = [
  'DISPLAY',
  'XAUTHORITY',
  'WAYLAND_DISPLAY',
  'XDG_SESSION_TYPE',
  'XDG_SESSION_ID',
  'XDG_CURRENT_DESKTOP',
] as const;

/**
 * Lets a recorder that sees nothing look where somebody logged in, which may be where there is something to see.
 * @param env the environment that the recorder was started in
 * @param observerIn makes the observer of an environment
 * @returns hears of each login
 */
export function followLogins(
  recorder: Recorder,
  env: NodeJS.ProcessEnv,
  observerIn: (env: NodeJS.ProcessEnv) => Observer,
): (surroundings: Surroundings) => void {
  let sight = env;
  /** Where somebody logged in while the recorder was not looking. */
  let offered: Surroundings | null = null;

  function lookThere(): void {
    const there = offered;
    if (!there || recorder.state.blind === null) return;
    offered = null;
    if (SIGHT.every((name) => sight[name] === there[name])) return;
    sight = { ...env, ...there };
    for (const name of SIGHT) if (there[name] === undefined) delete sight[name];
    recorder.observeWith(observerIn(sight));
  }

  recorder.onChange(lookThere);
  return (surroundings) => {
    const { blind, recording } = recorder.state;
    const sees = recording && blind === null;
    if (sees || (!surroundings.DISPLAY && !surroundings.WAYLAND_DISPLAY)) return;
    offered = surroundings;
    lookThere();
  };
}
