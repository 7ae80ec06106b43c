// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Rich } from '../../../extension/ui/rich.tsx';

function shown(text: string): string {
  const place = document.createElement('p');
  render(
    <Rich text={text} parts={{ b: (words) => <b>{words}</b>, link: (words) => <a href="#firm">{words}</a> }} />,
    place,
  );
  return place.innerHTML;
}

describe('a sentence with marked parts', () => {
  it.each([
    ['Open it under <link>Firm</link>.', 'Open it under <a href="#firm">Firm</a>.'],
    ['<b>Two</b> of <b>three</b>', '<b>Two</b> of <b>three</b>'],
    ['no part at all', 'no part at all'],
    ['<i>not named</i> here', 'not named here'],
    ['half <b>a mark', 'half &lt;b&gt;a mark'],
  ])('shows %s', (text, html) => {
    expect(shown(text)).toBe(html);
  });

  it('makes no element of what a person wrote', () => {
    expect(shown('Client <img src=x onerror=alert(1)> & Sons')).toBe(
      'Client &lt;img src=x onerror=alert(1)&gt; &amp; Sons',
    );
  });
});
