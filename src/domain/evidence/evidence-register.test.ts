import { describe, expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { attachmentsOf } from '#/domain/evidence/attachments.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { validityOf } from '#/domain/evidence/evidence-validity.ts';
import { isReplaced, olderVersions } from '#/domain/evidence/evidence-versions.ts';
import { makeRegister, stands } from '#/domain/evidence/register.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const ON = '2026-11-20' as IsoDate;

describe('Evidence may be relied on', () => {
  test('by its kind, by the days of the organisation, or until the day that was set on it; the last day counts', () => {
    const { settings } = emptyWorkspace();
    const own = { ...settings, evidenceDays: { export: 10 } };
    const item = { kind: 'export', date: '2026-11-10' as IsoDate, validUntil: null } as const;
    expect(validityOf(item, settings, ON)).toEqual({ kind: 'valid', until: '2027-02-08', days: 80 });
    expect(validityOf(item, own, ON)).toEqual({ kind: 'valid', until: ON, days: 0 });
    const ended = { ...item, validUntil: '2026-11-19' as IsoDate };
    expect(validityOf(ended, settings, ON)).toEqual({ kind: 'expired', until: '2026-11-19', days: 1 });
    expect(validityOf({ ...item, date: null }, settings, ON)).toEqual({ kind: 'undated' });
  });
});

describe('Versions of evidence', () => {
  test('the older ones stay, the latest first, and are current no more', () => {
    const workspace = recordOf({ a: {}, b: { replaces: 'a' }, c: { replaces: 'b' } });
    expect(olderVersions(workspace.evidence, itemIn(workspace, 'c')).map(({ id }) => id)).toEqual(['b', 'a']);
    const current = makeRegister(workspace, new Map(), ON).rows.filter((row) => stands(row, 'current'));
    expect(current.map(({ item }) => item.id)).toEqual(['c']);
  });

  test('a circle that two people closed ends, and nothing replaces itself', () => {
    const workspace = recordOf({ a: { replaces: 'b' }, b: { replaces: 'a' }, c: { replaces: 'c' } });
    expect(olderVersions(workspace.evidence, itemIn(workspace, 'a')).map(({ id }) => id)).toEqual(['b']);
    expect(isReplaced(workspace.evidence, 'c' as EvidenceId)).toBe(false);
  });
});

test('a file that several items hold is one file', () => {
  const file = { name: 'export.csv', type: 'text/csv', bytes: 12, on: ON };
  const workspace = recordOf({
    a: { attachments: { ['0'.repeat(64)]: file } },
    b: { attachments: { ['0'.repeat(64)]: file } },
  });
  const files = attachmentsOf(workspace);
  expect(files).toHaveLength(1);
  expect(files[0]?.items.map(({ id }) => evidenceNumberOf(workspace, id))).toEqual(['EV-0001', 'EV-0002']);
});

function recordOf(items: Readonly<Record<string, Partial<Evidence>>>): Workspace {
  return {
    ...emptyWorkspace(),
    evidence: new Map(
      Object.entries(items).map(([id, fields]) => [
        id as EvidenceId,
        { ...(initialRecord('evidence', id) as Evidence), ...fields },
      ]),
    ),
  };
}

function itemIn({ evidence }: Workspace, id: string): Evidence {
  const item = [...evidence.values()].find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}
