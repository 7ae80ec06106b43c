import type { Region } from '../clio/index.ts';
import type { RuleProblem } from '../matching/index.ts';
import type { Control } from './settings.ts';
import type { ClioTrouble } from './views.ts';

/** Who settled something; nobody where it is as Matterline comes. */
type SetBy = 'firm' | 'you' | 'nobody';

/** One thing that the firm settled, or could. */
export interface FirmValueView {
  name: string;
  value: string | number | boolean | null;
  by: SetBy;
  locked: boolean;
}

/** A part of a policy or setup file that cannot be used; of a list with the place of the item, from 1. */
export interface FirmProblemView {
  source: 'policy' | 'setup';
  name: string;
  item: number | null;
  /** The matter or client that is not in Clio; null where the part itself cannot be right. */
  lost: string | null;
  /** What is wrong with the words or the pattern of a keyword rule; null where it is something else. */
  fault: RuleProblem | null;
}

/** What the options page shows of the firm. */
export interface FirmView {
  /** Whether the browser has a policy for Matterline. */
  policy: boolean;
  /** Whether settings of a setup file are in effect. */
  setup: boolean;
  settled: FirmValueView[];
  /** The firm's lists that count now, and whether the attorney can, and does, do without them. */
  exclusions: { items: { app?: string; title?: string }[]; locked: boolean; without: boolean };
  /** In the shape of a policy, without those that have no effect. */
  rules: { items: Record<string, unknown>[]; locked: boolean; without: boolean };
  billing: Record<string, unknown>[];
  problems: FirmProblemView[];
  /** The connection that a file can be made from; null where there is none, or it is shared itself. */
  own: { region: string; clientId: string; account: string; user: string } | null;
  /** Where this device posts with another account's connection: whose it is, and for whom. */
  shared: { as: string; user: string } | null;
  /** The settings of the last setup file that was made, or else opened, here: the next one begins with them. */
  made: Record<string, unknown> | null;
  /** What a firm may settle beside the rest, by its names for it, each with how a form asks for it. */
  askable: { name: string; control: Control }[];
  /** The firm's users for whom a shared connection could be made. */
  colleagues: { id: number; name: string; email: string }[];
}

/** Why a file does not open. See the sealing of files. */
export type FileFault = 'too-large' | 'not-ours' | 'newer' | 'cut' | 'damaged' | 'passphrase' | 'empty';

/** What an opened file would do; nothing of it is in effect yet, and no secret of it is shown. */
export type OpenedFile =
  | {
      kind: 'setup';
      firm: string;
      region: Region['id'];
      /** The host for which the browser is to be asked. */
      origin: string;
      clientId: string;
      /** Epoch milliseconds; 0 where the file does not say. */
      made: number;
      /** The names of what it settles. */
      settles: string[];
      /** Whether the firm's application had this browser's redirect address when the file was made. */
      redirectKnown: boolean;
      problems: FirmProblemView[];
    }
  | {
      kind: 'shared';
      firm: string;
      region: Region['id'];
      origin: string;
      made: number;
      /** The Clio user whose connection it is. */
      as: string;
      colleague: { name: string; email: string };
    };

/**
 * Why the setup file that an administrator laid on this computer cannot be used, where it is not the file itself: the
 * helper does not answer, or is of an earlier release; there is no file; it may not be read, or is in other hands.
 */
export type LaidFault = 'no-helper' | 'no-file' | 'not-read';

/** The setup file that an administrator laid on this computer, or why it cannot be used; null where the policy names none. */
export type LaidSetup =
  | { ok: true; opened: Extract<OpenedFile, { kind: 'setup' }> }
  | { ok: false; why: FileFault | LaidFault }
  | null;

/** Where a setup file gets its application from: from the attorney's own connection, or as typed. */
export interface SetupDraft {
  application: { region: string; clientId: string; clientSecret: string } | null;
  /** As in a policy. */
  settings: Record<string, unknown>;
  passphrase: string;
}

/** A file that was made, or why not. */
export type MadeFile =
  | { ok: true; file: string }
  | {
      ok: false;
      /** `application`, `colleague`: a part of it is missing. */
      why: ClioTrouble | { kind: 'not-yours' | 'rotates' | 'passphrase' | 'application' | 'colleague' };
    }
  | { ok: false; why: { kind: 'settings'; problems: FirmProblemView[] } };

/** What pages ask of the worker about the firm. */
export interface FirmCalls {
  'firm.read': { params: Record<string, never>; value: FirmView };
  /** What of the firm's the attorney does without, or takes again. */
  'firm.without': { params: { name: 'exclusions' | 'rules' | 'keepMonths'; without: boolean }; value: null };
  'firm.makeSetup': { params: SetupDraft; value: MadeFile };
  'firm.makeShared': {
    params: { colleague: { name: string; email: string; userId: number | null }; passphrase: string };
    value: MadeFile;
  };
  'firm.open': {
    params: { file: string; passphrase: string };
    value: { ok: true; opened: OpenedFile } | { ok: false; why: FileFault };
  };
  /**
   * Connects with a file, and takes over the settings in it. The browser must have been asked for the host before.
   * `code`: copied from Clio's page, because Clio's window does not come back.
   */
  'firm.use': {
    params: { file: string; passphrase: string; code?: string };
    value: { ok: true } | { ok: false; fault: FileFault } | { ok: false; trouble: ClioTrouble };
  };
  'firm.laid': { params: Record<string, never>; value: LaidSetup };
  /** The same as `firm.use`, with the file that an administrator laid on this computer. */
  'firm.useLaid': {
    params: { code?: string };
    value: { ok: true } | { ok: false; fault: FileFault | LaidFault } | { ok: false; trouble: ClioTrouble };
  };
  /**
   * The attorney has a page open: where a firm set this computer up, and the attorney agreed to being recorded and is not
   * connected, Clio's page opens by itself. It does so once in a profile, and nowhere else.
   */
  'firm.begin': { params: Record<string, never>; value: null };
}
