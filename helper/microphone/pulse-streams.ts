import { NONE, type PulseValues } from './pulse-values.ts';

/** A stream by which a program takes sound from somewhere. */
export interface PulseStream {
  /** The number of where it takes the sound from. */
  source: number;
  /** The program's name. */
  app: string;
}

/** Programs that run others, which say themselves what they are called. */
const RUNS_OTHERS = /^(?:electron\d*|java|python[\d.]*|node|wine(?:64)?(?:-preloader)?|gjs|perl|bwrap)$/;

/** What a program is called, by what it says of itself: like its windows, so that one exclusion leaves out both. */
function appOf(properties: ReadonlyMap<string, string>): string {
  const said = (name: string) => properties.get(name)?.trim() ?? '';
  const binary = said('application.process.binary');
  if (binary !== '' && !RUNS_OTHERS.test(binary)) return binary;
  return said('application.name') || said('application.id') || said('pipewire.access.portal.app_id') || binary;
}

/**
 * The streams of an answer to GET_SOURCE_OUTPUT_INFO_LIST, oldest first, that take sound now and for a program: one of
 * the server's own, as an echo canceller has, is none, nor is one that rests ("corked") or is not joined to anything yet.
 * What a record holds follows `source_output_fill_tagstruct` of PulseAudio, for protocol 22 and later.
 */
export function streamsIn(values: PulseValues): PulseStream[] {
  const found: (PulseStream & { index: number })[] = [];
  while (!values.done()) {
    const index = values.u32();
    // What the stream is called may say what is talked about: it is never looked at.
    values.text();
    values.u32();
    const client = values.u32();
    const source = values.u32();
    values.skipLayout();
    values.skipMicroseconds();
    values.skipMicroseconds();
    values.text();
    values.text();
    const app = appOf(values.properties());
    const corked = values.flag();
    values.skipVolume();
    values.flag();
    values.flag();
    values.flag();
    values.skipFormat();
    if (!corked && client !== NONE && source !== NONE) found.push({ index, source, app });
  }
  return found.sort((a, b) => a.index - b.index).map(({ source, app }) => ({ source, app }));
}

/**
 * Whether the source of an answer to GET_SOURCE_INFO gives back what a loudspeaker plays: level meters and screen
 * recorders listen there, and nobody speaks.
 */
export function isMonitor(values: PulseValues): boolean {
  values.u32();
  values.text();
  values.text();
  values.skipLayout();
  values.u32();
  values.skipVolume();
  values.flag();
  return values.u32() !== NONE;
}
