import { redirectsOf, releaseRedirects, sandboxRedirects, WANTED_SCOPES } from '../../clio/index.ts';
import type { StateView } from '../../messages/state.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { boxText, reasonText } from './scope-words.ts';

type Region = StateView['regions'][number];

/** Where the firm's own Clio application is made, by region; null where there is no such page. */
function portalOf(origin: string): string | null {
  const host = /^https:\/\/(?:(eu|ca|au)\.)?app\.clio\.com$/.exec(origin);
  return host ? `https://${host[1] ? `${host[1]}.` : ''}developers.clio.com` : null;
}

/** The addresses to register: this release's, and the region's own page for a code that is copied by hand. */
function RedirectList({ region, own }: { region: Region; own: string }) {
  const redirects = [
    ...redirectsOf(__SANDBOX_ORIGIN__ === null ? releaseRedirects() : sandboxRedirects(), own),
    { browser: 'A code copied by hand', address: `${region.origin}/oauth/approval` },
  ];
  const addresses = redirects.flatMap(({ address }) => address ?? []);
  const without = redirects.filter(({ address }) => address === null).map(({ browser }) => browser);
  return (
    <>
      <dl class="redirects">
        {redirects.map(
          ({ browser, address }) =>
            address && (
              <div key={browser}>
                <dt>
                  {browser}
                  {address === own && browser !== 'This browser' ? ' · this browser' : ''}
                </dt>
                <dd>
                  <code>{address}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
      <div class="copy">
        <CopyButton text={addresses.join('\n')} label="Copy all" />
        {without.length > 0 && (
          <span class="soft small">
            Not in the {without.join(' and ')} yet; a version from there will have an address of its own.
          </span>
        )}
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
        Make an application{' '}
        {portal ? (
          <a href={portal} target="_blank" rel="noreferrer">
            in Clio’s developer portal
          </a>
        ) : (
          'in Clio’s developer portal'
        )}
        . One is enough for the whole firm.
      </li>
      <li>
        Register these redirect addresses, exactly as they stand:
        <RedirectList region={region} own={own} />
      </li>
      <li>
        Tick these scopes:
        <ul class="scopes">
          {WANTED_SCOPES.map((scope) => (
            <li key={scope.area}>
              <b>{boxText(scope)}</b> <span class="soft">{reasonText(scope)}</span>
            </li>
          ))}
        </ul>
      </li>
      <li>Copy its client id and client secret to here.</li>
    </ol>
  );
}
