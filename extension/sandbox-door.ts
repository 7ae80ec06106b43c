import type { ConnectResult } from './messages/connection.ts';
import type { Export } from './messages/export.ts';
import { call, exportParts } from './ui/asking/index.ts';

/** What the sandbox builds offer to tests and demonstrations in the extension's own pages. */
export interface MatterlineDoor {
  /** All spans and entries. */
  export(): Promise<Export>;
  /** Connects to the sandbox through its consent page; resolves once tokens are stored, while the sync goes on. */
  connect(client: { clientId: string; clientSecret: string }): Promise<void>;
}

declare global {
  var matterline: MatterlineDoor | undefined;
}

/**
 * Opens the door in sandbox builds; in a release there is none. To be called by a page's first script before it waits for
 * anything: whoever has loaded the page finds the door.
 */
export function installMatterline(): void {
  if (__SANDBOX_ORIGIN__ === null) return;
  globalThis.matterline = {
    export: async () => {
      let whole: Export | null = null;
      for await (const { next: _, ...part } of exportParts()) {
        if (whole) for (const span of part.spans) whole.spans.push(span);
        else whole = part;
      }
      return whole ?? { version: 1, exportedAt: Date.now(), spans: [], entries: [] };
    },
    connect: async (client) => {
      const result: ConnectResult = await call('connection.make', { region: 'sandbox', ...client });
      if (!result.ok) throw new Error(`Not connected: ${result.trouble.kind}`);
    },
  };
}
