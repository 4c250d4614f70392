import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { html, pageText } from '#/exchange/report/html.ts';

it('leaves no text that is put in a way to become markup', () => {
  const signs = fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', '=');
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      expect(html`<b>${text}</b>`.text.slice(3, -4)).not.toMatch(/[<>"']/);
    }),
  );
});

it('takes pieces of its own as they are, and lists one after the other', () => {
  const items = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
  expect(html`<p>${items}${null}${3}</p>`.text).toBe('<p><i>a</i><i>&lt;b&gt;</i>3</p>');
});

it('makes pages that run and load nothing', () => {
  const page = pageText('</title><script>alert(1)</script>', 'p{}', html`<p>${'<img src=x onerror=alert(1)>'}</p>`);
  expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; form-action 'none'");
  expect(page).not.toMatch(/<script|<img|url\(|@import/i);
});
