import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { html, pageText } from '#/exchange/report/html.ts';

it('leaves no text that is put in a way to become markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&/ab=') }), (text) => {
      const [, inside = ''] = /^<b title="([^]*)">/.exec(html`<b title="${text}">${text}</b>`.text) ?? [];
      expect(html`<b>${text}</b>`.text.slice(3, -4)).not.toMatch(/[<>"']/);
      expect(inside).not.toMatch(/[<>"']/);
    }),
  );
});

it('takes pieces of its own as they are, and lists one after the other', () => {
  expect(
    html`<ul>
      ${['a', '<b>'].map((text) => html`<li>${text}</li>`)}${null}
    </ul>`.text,
  ).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
});

it('makes pages that run and load nothing', () => {
  const page = pageText('</title><script>alert(1)</script>', 'p{}', html`<p>${'<img src=x onerror=alert(1)>'}</p>`);
  expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; form-action 'none'");
  expect(page).not.toMatch(/<script|<img|\ssrc=|url\(|@import/i);
});
