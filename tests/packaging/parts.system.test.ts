import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPart, NpmUnreached } from '../../packaging/parts.ts';

const PART = { name: 'matterline-no-such-part', version: '1.0.0', integrity: 'sha512-' };

describe('a part that is not here yet', () => {
  let server: Server | null = null;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
    server = null;
  });

  /** A registry that has nothing; its address. */
  async function startRegistry(): Promise<string> {
    const started = createServer((_, response) => response.writeHead(404).end('{}'));
    server = started;
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
  }
  const failure = () =>
    fetchPart(PART).then(
      () => null,
      (error: unknown) => error,
    );

  it('is out of reach where nobody answers, and where npm may not ask', async () => {
    const address = await startRegistry();
    await new Promise((resolve) => server?.close(resolve));
    server = null;
    vi.stubEnv('npm_config_registry', address);
    expect(await failure()).toBeInstanceOf(NpmUnreached);
    vi.stubEnv('npm_config_offline', 'true');
    expect(await failure()).toBeInstanceOf(NpmUnreached);
  });

  it('is a fault where the registry answers and has none', async () => {
    vi.stubEnv('npm_config_registry', await startRegistry());
    const error = await failure();
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(NpmUnreached);
    expect(String(error)).toContain('E404');
  });
});
