import { expect, test } from 'vitest';

import type { ActionId } from '#/domain/ids.ts';
import type { Op } from '#/domain/ledger/commit.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { opInWords, type Formats } from '#/domain/workspace/op-in-words.ts';

const FORMATS: Formats = { date: (text) => text, range: String, share: String };
const id = 'a' as ActionId;
const tunnel = { ...(initialRecord('actions', id) as unknown as Action), title: 'Tunnel' };
const WORKSPACE = { ...emptyWorkspace(), actions: new Map([[id, tunnel]]) };

test('a milestone that was ticked reads otherwise than before', () => {
  const pilot = { name: 'Pilot', due: '2026-11-06', done: false };
  const later = { name: 'Half', due: null, done: false };
  const op: Op = { at: ['actions', 'a', 'milestones'], from: [pilot, later], to: [{ ...pilot, done: true }, later] };
  expect(opInWords(WORKSPACE, op, FORMATS)).toEqual({
    what: 'Tunnel: milestones',
    before: 'Pilot (2026-11-06), Half',
    after: 'Pilot (2026-11-06, done), Half',
  });
});

test('what an action waits for is told by title', () => {
  const op: Op = { at: ['actions', 'b', 'dependsOn'], from: [], to: ['a', 'gone'] };
  expect(opInWords(WORKSPACE, op, FORMATS)).toMatchObject({ before: null, after: 'Tunnel, a removed action' });
});
