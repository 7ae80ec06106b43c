import { FIREWALL_PAGE, GATEWAY_PAGE, proxyPage } from '../oauth/pages.ts';
import { type Answer, html, json } from '../world.ts';

/** What may go wrong with one request. README.md says what each one does; `ok` lets it pass. */
export const KINDS = [
  'lost',
  'cut',
  'reset',
  'reset-before',
  'reset-after',
  'half',
  'garbage',
  'late',
  'queued',
  'slow',
  'double',
  'twice',
  '429',
  '429-bare',
  '5xx',
  '5xx-before',
  '5xx-after',
  '401',
  'html403',
  'page',
  'page-after',
  'gateway',
  'bare',
  'ok',
] as const;
export type Kind = (typeof KINDS)[number];

/** How an answer goes over the wire. */
export type Delivery = 'whole' | 'cut' | 'reset' | 'half' | 'garbage' | 'double' | 'pieces';

/** What the API itself answers instead of carrying a request out. */
export type Forced = '401' | '429' | '429-bare';

/** One fault, worked out for one request. Times in milliseconds unless said otherwise. */
export interface Fault {
  kind: Kind;
  /** Waited before the request is carried out. */
  before: number;
  /** Waited between that and the answer; for `pieces`, in the middle of it. */
  after: number;
  /** The request is not carried out: the API says no, this answer comes, or nothing does. */
  instead: Forced | Answer | 'nothing' | null;
  /** What the client gets in place of the true answer of a request that was carried out. */
  mask: Answer | null;
  deliver: Delivery;
  /** The request is carried out a second time, as by a proxy that repeats it; the client gets the second answer. */
  twice: boolean;
  /** Seconds of the Retry-After of a 429. */
  retry: number;
}

/** What a kind leaves open. */
export interface Details {
  /** Between a fault before and one after the request was carried out, and between the answers of a 5xx: [0, 1). */
  chance?: number;
  /** Milliseconds of late, queued and slow. */
  delay?: number;
  /** Seconds of the Retry-After of a 429. */
  retry?: number;
  /** The HTTP status of what answers in Clio's place. */
  status?: number;
}

export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/** What a service says that is overloaded, or being mended. */
export function unavailable(): Answer {
  return json(503, { error: { type: 'ServiceUnavailable', message: 'try again later' } });
}

/** What a proxy says for a service that does not answer it. */
export function badGateway(): Answer {
  return html(502, GATEWAY_PAGE);
}

/** An answer of 500, 502, 503 or 504; `chance` in [0, 1) chooses. */
function unwell(chance: number): Answer {
  if (chance < 0.25) return html(500, '<html><head><title>500</title></head><body>Something went wrong</body></html>');
  if (chance < 0.5) return badGateway();
  if (chance < 0.75) return unavailable();
  return html(504, '<html><head><title>504</title></head><body>Gateway Time-out</body></html>');
}

/** The fault of a kind. */
export function faultOf(kind: Kind, details: Details = {}): Fault {
  const { chance = 0, delay = 0, retry = 1, status = 407 } = details;
  const plain: Fault = {
    kind,
    before: 0,
    after: 0,
    instead: null,
    mask: null,
    deliver: 'whole',
    twice: false,
    retry,
  };
  switch (kind) {
    case 'lost':
      return { ...plain, deliver: 'cut' };
    case 'cut':
      return { ...plain, instead: 'nothing', deliver: 'cut' };
    case 'reset':
      return faultOf(chance < 0.5 ? 'reset-before' : 'reset-after');
    case 'reset-before':
      return { ...plain, instead: 'nothing', deliver: 'reset' };
    case 'reset-after':
      return { ...plain, deliver: 'reset' };
    case 'half':
    case 'garbage':
    case 'double':
      return { ...plain, deliver: kind };
    case 'twice':
      return { ...plain, twice: true };
    case 'late':
      return { ...plain, after: delay };
    case 'queued':
      return { ...plain, before: delay };
    case 'slow':
      return { ...plain, after: delay, deliver: 'pieces' };
    case '5xx':
      return faultOf(chance < 0.5 ? '5xx-before' : '5xx-after', { chance: (chance * 2) % 1 });
    case '5xx-before':
      return { ...plain, instead: unwell(chance) };
    case '5xx-after':
      return { ...plain, mask: unwell(chance) };
    case 'html403':
      return { ...plain, instead: html(403, FIREWALL_PAGE) };
    case 'page':
      return { ...plain, instead: html(status, proxyPage(status)) };
    case 'page-after':
      return { ...plain, mask: html(status, proxyPage(status)) };
    case 'gateway':
      return { ...plain, instead: json(status, { message: 'Forbidden' }) };
    case 'bare':
      return { ...plain, instead: { status, headers: {}, text: '' } };
    case '401':
    case '429':
    case '429-bare':
      return { ...plain, instead: kind };
    case 'ok':
      return plain;
  }
}
