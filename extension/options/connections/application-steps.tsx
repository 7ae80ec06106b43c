import { redirectsOf, releaseRedirects, sandboxRedirects, WANTED_SCOPES } from '../../clio/index.ts';
import type { StateView } from '../../messages/state.ts';
import { Rich } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { boxText, reasonText } from './scope-words.ts';

const words = options.connections.steps;

type Region = StateView['regions'][number];

/** Where the firm's own Clio application is made, by region; null where there is no such page. */
function portalOf(origin: string): string | null {
  const host = /^https:\/\/(?:(eu|ca|au)\.)?app\.clio\.com$/.exec(origin);
  return host ? `https://${host[1] ? `${host[1]}.` : ''}developers.clio.com` : null;
}

/** The addresses to register: this release's, and the region's own page for a code that is copied by hand. */
function RedirectList({ region, own }: { region: Region; own: string }) {
  const known = redirectsOf(__SANDBOX_ORIGIN__ === null ? releaseRedirects() : sandboxRedirects(), own);
  const redirects = [
    ...known.map(({ browser, address }) => ({ browser: browser && words.browsers[browser], address })),
    { browser: words.byHand, address: `${region.origin}/oauth/approval` },
  ];
  const addresses = redirects.flatMap(({ address }) => address ?? []);
  const without = redirects.flatMap(({ browser, address }) => (address === null && browser !== null ? browser : []));
  return (
    <>
      <dl class="redirects">
        {redirects.map(
          ({ browser, address }) =>
            address && (
              <div key={browser}>
                <dt>{words.browser(browser, address === own)}</dt>
                <dd>
                  <code>{address}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
      <div class="copy">
        <CopyButton text={addresses.join('\n')} label={words.copyAll} />
        {without.length > 0 && <span class="soft small">{words.notYetIn(without)}</span>}
      </div>
    </>
  );
}

/** What to do in Clio's developer portal before connecting: an application, its addresses and its scopes. */
export function ApplicationSteps({ region, own }: { region: Region; own: string }) {
  const portal = portalOf(region.origin);
  return (
    <ol class="steps">
      <li>
        <Rich
          text={words.application}
          parts={{
            link: (name) =>
              portal ? (
                <a href={portal} target="_blank" rel="noreferrer">
                  {name}
                </a>
              ) : (
                name
              ),
          }}
        />
      </li>
      <li>
        {words.register}
        <RedirectList region={region} own={own} />
      </li>
      <li>
        {words.tick}
        <ul class="scopes">
          {WANTED_SCOPES.map((scope) => (
            <li key={scope.area}>
              <b>{boxText(scope)}</b> <span class="soft">{reasonText(scope)}</span>
            </li>
          ))}
        </ul>
      </li>
      <li>{words.copy}</li>
    </ol>
  );
}
