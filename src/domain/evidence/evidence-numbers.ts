/** The numbers that people call evidence items by: EV-0001. Given once, never to another item. */
import type { EvidenceId } from '#/domain/ids.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface EvidenceNumber {
  /** `EV-0007`; `EV-0007-2` where two people gave one number while they could not see each other's. */
  readonly text: string;
  /** The other items that were given the same number. */
  readonly twins: readonly EvidenceId[];
}

type Numbered = Pick<Evidence, 'id' | 'number'>;
type Record = Pick<Workspace, 'evidence' | 'removed'>;

const known = new WeakMap<object, ReadonlyMap<EvidenceId, EvidenceNumber>>();

/** Of every item, those taken out of view included, for a number is not given again. The same map gives the same numbers. */
export function evidenceNumbers(workspace: Record): ReadonlyMap<EvidenceId, EvidenceNumber> {
  let numbers = known.get(workspace.evidence);
  if (numbers === undefined) {
    numbers = numbersOf(workspace);
    known.set(workspace.evidence, numbers);
  }
  return numbers;
}

export function evidenceNumberOf(workspace: Record, id: EvidenceId): string {
  return evidenceNumbers(workspace).get(id)?.text ?? '';
}

/** Part of a register calls its items what the whole calls them: numbers that nobody gave are counted over all. */
export function keepEvidenceNumbers(whole: Record, part: Record['evidence']): void {
  known.set(part, evidenceNumbers(whole));
}

/** The number of the next item. */
export function nextEvidenceNumber(workspace: Record): number {
  return (
    byNumber(workspace)
      .keys()
      .reduce((last, number) => Math.max(last, number), 0) + 1
  );
}

function numbersOf(workspace: Record): ReadonlyMap<EvidenceId, EvidenceNumber> {
  const numbers = new Map<EvidenceId, EvidenceNumber>();
  for (const [number, ids] of byNumber(workspace)) {
    for (const [at, id] of ids.entries()) {
      numbers.set(id, { text: textOf(number, at), twins: ids.filter((other) => other !== id) });
    }
  }
  return numbers;
}

function textOf(number: number, at: number): string {
  const text = `EV-${String(number).padStart(4, '0')}`;
  return at === 0 ? text : `${text}-${at + 1}`;
}

/** Items that were recorded before there were numbers come first, in the order of their ids. */
function byNumber(workspace: Record): ReadonlyMap<number, readonly EvidenceId[]> {
  const all = everRecorded(workspace);
  const groups = new Map<number, EvidenceId[]>();
  let older = 0;
  for (const { id, number } of all) {
    const own = number ?? (older += 1);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [id]);
    else group.push(id);
  }
  return groups;
}

const PREFIX = 'evidence/';

function everRecorded({ evidence, removed }: Record): readonly Numbered[] {
  const gone: Numbered[] = [];
  for (const [key, record] of removed) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was removed of a collection is a record of it.
    if (key.startsWith(PREFIX)) gone.push(record as Numbered);
  }
  return [...evidence.values(), ...gone].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
