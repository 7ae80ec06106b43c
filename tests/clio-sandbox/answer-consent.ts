/** Answers a consent page as a person would; the address to which the browser is sent. */
export async function answerConsent(url: string, answer: 'allow' | 'deny' = 'allow'): Promise<string> {
  const page = await (await fetch(url)).text();
  const ticket = /name="ticket"\s+value="([^"]+)"/.exec(page)?.[1] ?? '';
  const reply = await fetch(new URL('/oauth/authorize', url), {
    method: 'POST',
    body: new URLSearchParams({ ticket, answer }),
    redirect: 'manual',
  });
  return reply.headers.get('location') ?? '';
}
