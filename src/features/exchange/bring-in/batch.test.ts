import { expect, it } from 'vitest';

import { batchOf } from '#/features/exchange/bring-in/batch.ts';

const csv = (name: string) => new File(['Device ID,OS\n1,Android\n'], name);
const yaml = (name: string) => new File(['version: 1.1\nfile_type: data-source-administration\n'], name);
const backup = new File(['{"telltale":"workspace","v":1}'], 'renamed.csv');

it('takes several exports as one batch, and everything else alone', async () => {
  expect(await batchOf([csv('a.csv'), csv('b.csv')])).toMatchObject({ kind: 'tables' });
  expect(await batchOf([yaml('a.yaml')])).toMatchObject({ kind: 'dettect' });
  expect(await batchOf([yaml('a.yaml'), csv('b.csv')])).toMatchObject({ error: { kind: 'mixed' } });
  const ours = new File(['Table,Population ID,Name\nPopulations,p,A\n'], 'ours.csv');
  expect(await batchOf([ours])).toMatchObject({ kind: 'tables' });
  expect(await batchOf([csv('a.csv'), ours])).toMatchObject({ error: { kind: 'mixed', files: ['a.csv', 'ours.csv'] } });
  expect(await batchOf([csv('a.csv'), backup])).toMatchObject({ error: { kind: 'backup', file: 'renamed.csv' } });
  expect(await batchOf([])).toMatchObject({ error: { kind: 'nothing' } });
});
