/** The served page carries its policy twice and keeps to it. */
import { test as unguarded } from '@playwright/test';

import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test('the page is served with a strict policy, in the header and in itself, and has nothing inline', async ({
  request,
}) => {
  const response = await request.get('/');
  const header = response.headers()['content-security-policy'] ?? '';
  const html = await response.text();
  const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  for (const policy of [header, meta]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
  expect(header).toContain("frame-ancestors 'none'");
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
  expect(html).not.toMatch(/<style|\son\w+=|style="/);
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

// Unguarded: the refusal itself is written to the console.
unguarded('the page cannot run a script that was put into it', async ({ page }) => {
  await openSample(page, 'Northwind Logistics');
  const refused = await page.evaluate(() => {
    const violated = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    // Built in two steps so that nothing but the policy stands in its way.
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.body.append(script);
    return violated.then((directive) => [directive, 'wasRun' in window] as const);
  });
  expect(refused).toEqual(['script-src-elem', false]);
});
