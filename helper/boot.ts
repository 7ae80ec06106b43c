import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** Names this start of the computer; another start has another name. */
export function bootName(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Not Linux: the minute of the start, which may be read as two neighbouring ones. That costs a new journal id.
    return String(Math.round((Date.now() / 1000 - uptime()) / 60));
  }
}
