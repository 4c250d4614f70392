import { test as base, expect } from '@playwright/test';

/**
 * Every test also promises what the README promises of every screen: no request leaves the origin, nothing is written
 * to the console as an error, nothing is thrown, and the content security policy is never broken (a breach is logged
 * as an error). All pages of the context count.
 */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => problems.push(`thrown: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && url.protocol.startsWith('http')) problems.push(`request to ${url.origin}`);
      });
      await use();
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
