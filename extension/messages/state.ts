import type { Platform } from '../../shared/index.ts';
import type { Region } from '../clio/index.ts';
import type { WorkerFault } from './faults.ts';
import type { HelperView, RecordingView, RemarkView } from './helper.ts';
import type { ConnectionView } from './views.ts';

/** What the options page shows. */
export interface StateView {
  helper: HelperView;
  platform: Platform | null;
  helperVersion: string | null;
  remarks: RemarkView[];
  consent: number | null;
  recording: RecordingView;
  connection: ConnectionView | null;
  /** The address to register in the firm's Clio application. */
  redirect: string;
  /** What failed in the worker while nobody waited for it, the latest first. */
  faults: WorkerFault[];
  /** Those in which a connection may be made: one alone where the firm locked it. */
  regions: Region[];
  /** The client id that the firm set, and whether the attorney may use another. */
  firmClient?: { id: string; locked: boolean };
  /** Present where the firm's policy says that a setup file lies on this computer. */
  firmSetup?: true;
}

/** What the options page asks as a whole. */
export interface StateCalls {
  'state.read': { params: Record<string, never>; value: StateView };
}
