import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a firm packs the extension with. */
export interface Firm {
  /** A file with the firm's own RSA key, as PEM in PKCS 8: from that follows the extension's id. */
  key: string;
  /** Where the firm's browsers fetch the extension, with a slash at its end. */
  address: string;
  /**
   * The host of Clio's region that the firm's browsers let the extension talk to from the start, as an origin; null: each
   * attorney is asked by the browser.
   */
  clio: string | null;
}

/** What a package is made with. */
export interface Making {
  version: string;
  /** The time of everything in it, in seconds: that of the commit, so that two builds are the same bytes. */
  epoch: number;
  /** An empty folder that goes away again. */
  scratch: string;
  /** Where the package is to lie. */
  file: string;
  /** Not compressed at all: for tests. */
  quick: boolean;
  /** The program that signs what is made for Windows; null where nothing is signed. */
  signer: string | null;
  /** For whom a firm's package is; null where for none. */
  firm: Firm | null;
}

const execute = promisify(execFile);

/** Runs a tool to its end, in surroundings in which it does the same everywhere. */
export async function runTool(program: string, args: readonly string[], { epoch, scratch }: Making): Promise<void> {
  const { PATH } = process.env;
  // Chromium keeps something at home as well.
  const env = { PATH, HOME: scratch, LC_ALL: 'C', TZ: 'UTC', SOURCE_DATE_EPOCH: String(epoch), TMPDIR: scratch };
  await execute(program, args, { env, cwd: scratch });
}

/** Signs a file for Windows, where that is wanted. */
export async function signed(file: string, making: Making): Promise<void> {
  if (making.signer !== null) await runTool(making.signer, [file], making);
}
