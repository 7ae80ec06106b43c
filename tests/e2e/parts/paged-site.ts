import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Teardown } from '../../desktop/index.ts';

/** A page that does on a key what a page can do: alert, file dialogue, picture in picture, a window of its own. */
const page = (title: string) => `<title>${title}</title><input type="file"><script>
  addEventListener('keydown', async ({ key }) => {
    if (key === 'a') alert('${title} says');
    if (key === 'f') document.querySelector('input').click();
    if (key === 'p') (await documentPictureInPicture.requestWindow()).document.title = document.title;
    if (key === 'o') open(location.href + '%20popup', '_blank', 'popup,width=300,height=300');
  });
</script>`;

/** Starts a site with a page for each title. @returns the address of the page with a title */
export async function pagedSite(teardown: Teardown): Promise<(title: string) => string> {
  const site = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(new URL(request.url ?? '/', 'http://x').searchParams.get('t') ?? 'none'));
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  teardown.add(() => void site.close());
  const { port } = site.address() as AddressInfo;
  return (title) => `http://127.0.0.1:${port}/?t=${encodeURIComponent(title)}`;
}
