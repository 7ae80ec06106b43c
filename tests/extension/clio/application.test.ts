import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, knowsClient, missingScopes, WANTED_SCOPES } from '../../../extension/clio/index.ts';
import type { Area, ClioSandbox } from '../../clio-sandbox/index.ts';
import { check, loadOpenApi } from '../../openapi/strict.ts';
import { clientOf, doorTo, endSandboxes, start } from './facts-stage.ts';
import { html, scriptedClient } from './scripted.ts';

let sandbox: ClioSandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await start();
  client = clientOf(sandbox, sandbox.grant().access_token);
});
afterEach(endSandboxes);

const areas = async () => {
  const answer = await missingScopes(client);
  return answer.ok ? answer.value.map(({ area }) => area) : answer.problem.kind;
};

describe('the scopes of an application', () => {
  it('are all there where nothing is missing, and finding out changes nothing in Clio', async () => {
    expect(await areas()).toEqual([]);
    expect(sandbox.activities()).toEqual([]);
    expect(sandbox.requests.length).toBeLessThanOrEqual(8);
  });

  it.each(WANTED_SCOPES)('are missed one by one: $area', async ({ area }) => {
    sandbox.withhold(area.toLowerCase() as Area, 'all');
    expect(await areas()).toEqual([area]);
  });

  it('are missed also where Activities may be read and not written', async () => {
    sandbox.withhold('activities', 'write');
    const answer = await missingScopes(client);
    expect(answer).toEqual({ ok: true, value: [{ area: 'Activities', write: true, need: 'needed' }] });
  });

  it('cannot be told while Clio does not answer, or somebody else answers for it', async () => {
    sandbox.fault('down=1');
    expect(await areas()).toBe('network');
    expect(await missingScopes(scriptedClient([html(403)]).client)).toEqual({
      ok: false,
      problem: { kind: 'firewall' },
    });
  });

  it.skipIf(loadOpenApi() === null)('are found out by requests that Clio documents', async () => {
    await missingScopes(client);
    expect(sandbox.requests.flatMap(check)).toEqual([]);
  });
});

describe('a client id and secret', () => {
  const known = (more: object = {}) =>
    knowsClient(
      doorTo(sandbox),
      { clientId: sandbox.clientId, clientSecret: sandbox.clientSecret, ...more },
      `${sandbox.url}/oauth/approval`,
    );

  it('are known to Clio or not, without anybody signing in', async () => {
    expect(await known()).toEqual({ ok: true, value: true });
    expect(await known({ clientSecret: 'guess' })).toEqual({ ok: true, value: false });
    expect(await known({ clientId: 'guess' })).toEqual({ ok: true, value: false });
  });

  it('are neither where Clio does not answer', async () => {
    sandbox.fault('down=1');
    expect(await known()).toEqual({ ok: false, problem: { kind: 'network' } });
  });
});
