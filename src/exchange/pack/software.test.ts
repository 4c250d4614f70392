import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { SOFTWARE } from '#/exchange/pack/software.ts';

it('files say the version that the package has', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(SOFTWARE).toBe(`Telltale ${version}`);
});
