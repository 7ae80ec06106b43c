// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { YourData } from '../../../../extension/options/data/section.tsx';
import { NOTICES } from '../../../../notices.mjs';

vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async () => ({ failed: 'nothing is read here' }),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

afterEach(() => render(null, document.body));

it('leads to the licenses that a build comes with', () => {
  render(<YourData />, document.body);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toContain(`/${NOTICES}`);
});
