import { describe, expect, test } from 'vitest';

import { evidenceNumbers, nextEvidenceNumber } from '#/domain/evidence/evidence-numbers.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';

describe('Numbers of evidence items', () => {
  test('an item keeps its number, and the next one is higher than any that was ever given', () => {
    const record = recordOf({ b: 1, a: 4 }, { c: 9 });
    expect(shown(record)).toEqual({ b: 'EV-0001', a: 'EV-0004', c: 'EV-0009' });
    expect(nextEvidenceNumber(record)).toBe(10);
  });

  test('two items that were given one number apart are both kept, told apart, and know of each other', () => {
    const numbers = evidenceNumbers(recordOf({ z: 7, k: 7 }));
    expect(numbers.get('k' as EvidenceId)).toEqual({ text: 'EV-0007', twins: ['z'] });
    expect(numbers.get('z' as EvidenceId)).toEqual({ text: 'EV-0007-2', twins: ['k'] });
  });

  test('a twin keeps what it is called when the other one is removed', () => {
    expect(shown(recordOf({ z: 7 }, { k: 7 }))['z']).toBe('EV-0007-2');
  });

  test('items from before there were numbers are counted first', () => {
    const record = recordOf({ y: null, x: null });
    expect(shown(record)).toEqual({ x: 'EV-0001', y: 'EV-0002' });
    expect(nextEvidenceNumber(record)).toBe(3);
  });
});

type Numbers = Readonly<Record<string, number | null>>;

function recordOf(inView: Numbers, removed: Numbers = {}) {
  return {
    evidence: new Map(Object.entries(inView).map(([id, number]) => [id as EvidenceId, item(id, number)])),
    removed: new Map<string, object>(
      Object.entries(removed).map(([id, number]) => [`evidence/${id}`, item(id, number)]),
    ),
  };
}

function item(id: string, number: number | null): Evidence {
  return { ...(initialRecord('evidence', id) as Evidence), number };
}

function shown(record: ReturnType<typeof recordOf>): Readonly<Record<string, string>> {
  return Object.fromEntries([...evidenceNumbers(record)].map(([id, { text }]) => [id, text]));
}
