import { expect, test } from 'vitest';

import { historyOf } from '#/features/population/history/history-of.ts';
import { tellingOps } from '#/domain/ledger/telling-ops.ts';
import { opInWords } from '#/domain/workspace/op-in-words.ts';
import { FORMATS } from '#/ui/format.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Commit, Op } from '#/domain/ledger/commit.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';

const workspace = emptyWorkspace();

function commit(id: string, ...ops: readonly Op[]): Commit {
  return { id, ops, label: id } as unknown as Commit;
}

test('a commit is told with only what it changed about the population, the newest first', () => {
  const first = commit('1', { at: ['populations', 'pop-a', 'devices'], to: [5, 5] });
  const bulk = commit(
    '2',
    { at: ['coverage', 'pop-a~src', 'share'], to: [1, 1] },
    { at: ['coverage', 'pop-ab~src', 'share'], to: [1, 1] },
    { at: ['answers', 'D1.1@pop-a', 'value'], to: 'met' },
    { at: ['evidence', 'ev', 'supports'], to: ['coverage:pop-b~src'] },
  );
  const foreign = commit('3', { at: ['populations', 'pop-b', 'devices'], to: [5, 5] });
  const touches = historyOf([first, bulk, foreign], 'pop-a' as PopulationId);
  expect(touches.map((touch) => touch.commit.id)).toEqual(['2', '1']);
  expect(touches[0]?.ops).toHaveLength(2);
});

function words(at: Op['at'], from: Op['from'], to: Op['to']) {
  const op = { at, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return opInWords(workspace, op, FORMATS, 'pop-a' as PopulationId);
}

test('values are told in the words of the screens, with what stood there before', () => {
  expect(words(['populations', 'pop-a', 'devices'], [100, 600], [140, 310])).toEqual({
    what: 'Devices',
    before: '100–600',
    after: '140–310',
  });
  expect(words(['populations', 'pop-a', 'mode'], 'unknown', 'supervised')).toEqual({
    what: 'Mode',
    before: 'Mode unknown',
    after: 'Supervised',
  });
  expect(words(['limits', 'pop-a~L11', 'expires'], null, '2027-05-31')).toEqual({
    what: 'L11: expires',
    before: null,
    after: '31 May 2027',
  });
  expect(words(['coverage', 'pop-a~gone', 'quality.fields'], undefined, [3, 4]).after).toBe('3–4 of 5');
  expect(words(['coverage', 'pop-a~gone', 'switches.full_device_tunnel'], undefined, 'on').what).toBe(
    'a removed source: Full-device tunnel',
  );
});

test('that a record was made goes without saying; that it came back alone does not', () => {
  const made: readonly Op[] = [
    { at: ['answers', 'D1.1@pop-a', '$deleted'], from: true },
    { at: ['answers', 'D1.1@pop-a', 'value'], to: 'met' },
  ];
  expect(tellingOps(made)).toHaveLength(1);
  expect(tellingOps(made.slice(0, 1))).toHaveLength(1);
});
