import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ClioSandbox } from '../../clio-sandbox/index.ts';
import { certificate } from '../../desktop/certificate.ts';

/** Clio's sandbox where a release finds Clio. */
export interface ClioUnderOwnName {
  /** What has a Chromium take it for Clio's own host. */
  args: string[];
  stop(): void;
}

/** Headers of one connection. */
const OF_HOP = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** Puts the sandbox behind TLS, under the address of one of Clio's regions: a release talks to no other. */
export async function clioUnderOwnName(clio: ClioSandbox, origin: string): Promise<ClioUnderOwnName> {
  async function carry(request: IncomingMessage) {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers))
      if (!OF_HOP.includes(name)) headers[name] = String(value).replaceAll(origin, clio.url);
    const sent = ask(clio.url + request.url, { method: request.method, headers, agent: false });
    request.pipe(sent);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of answer.setEncoding('utf8')) text += chunk;
    const back: Record<string, string> = {};
    for (const [name, value] of Object.entries(answer.headers))
      if (!OF_HOP.includes(name)) back[name] = String(value).replaceAll(clio.url, origin);
    return { status: answer.statusCode ?? 500, headers: back, text: text.replaceAll(clio.url, origin) };
  }
  const server = createServer(certificate(), (request, response) => {
    carry(request).then(
      ({ status, headers, text }) => response.writeHead(status, headers).end(text),
      () => response.destroy(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--host-resolver-rules=MAP ${new URL(origin).hostname} 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
