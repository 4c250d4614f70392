/** What came about between two packs: in the ledger, in the numbers, in the files and in who signed. */
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import { isNear, type Range } from '#/domain/range.ts';
import { aboutExport } from '#/exchange/export-about.ts';
import { changeRows, type ChangeRow } from '#/exchange/pack/verify/pack-view.ts';
import type { VerifiedPack } from '#/exchange/pack/verify/verify-pack.ts';

export type LedgerRelation =
  | 'same'
  /** The second goes on where the first ends. */
  | 'goes_on'
  /** The first goes on where the second ends. */
  | 'goes_back'
  /** Each has every line of the other up to a point, and then its own: histories of two places, or one rewritten. */
  | 'parted'
  | 'other_workspace'
  /** One of them does not hold, so there is nothing to compare. */
  | 'unknown';

export interface FigureChange {
  readonly id: string;
  readonly name: string;
  /** As the ledgers give them; `null` where it is not in the pack. */
  readonly before: Range | null;
  readonly after: Range | null;
}

export interface PackDiff {
  readonly ledger: LedgerRelation;
  /** What each is of, in words, where it is not the same: numbers of two scopes cannot be taken from each other. */
  readonly scopes: { readonly first: string; readonly second: string } | null;
  /** Lines that both have from the start on. */
  readonly shared: number;
  readonly onlyInFirst: number;
  readonly onlyInSecond: number;
  /** Of the second, newest first, at most thirty. */
  readonly newChanges: readonly ChangeRow[];
  readonly organisation: FigureChange;
  /** Those that differ. */
  readonly populations: readonly FigureChange[];
  readonly files: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  readonly key: 'same' | 'handed_over' | 'another' | 'unsigned';
}

export const KEY_WORDS: Readonly<Record<PackDiff['key'], string>> = {
  same: 'Both were signed with one key.',
  handed_over: 'The keys differ, and one took over from the other by its signature.',
  another: 'They were signed with two keys that know nothing of each other: perhaps by two makers.',
  unsigned: 'At least one of them is not signed.',
};

/** The histories part, or another key signed that took over from none: the second is not what became of the first. */
export function isBreak({ ledger, key }: PackDiff): boolean {
  return ledger === 'parted' || ledger === 'other_workspace' || key === 'another';
}

const SHOWN = 30;
/** Fewer points are the rounding of an engine. */
const LEAST = 1e-6;

export function diffPacks(first: VerifiedPack, second: VerifiedPack): PackDiff {
  const [a, b] = [first.commits, second.commits];
  const firstDifferent = a.findIndex(({ hash }, at) => b[at]?.hash !== hash);
  const shared = firstDifferent === -1 ? a.length : firstDifferent;
  return {
    ledger: relationOf(first, second, shared),
    scopes: scopesOf(first, second),
    shared,
    onlyInFirst: a.length - shared,
    onlyInSecond: b.length - shared,
    newChanges: changeRows(b.slice(shared).toReversed().slice(0, SHOWN), second.people),
    organisation: {
      id: 'organisation',
      name: 'Organisation',
      before: first.snapshot?.score.organisation.visibility ?? null,
      after: second.snapshot?.score.organisation.visibility ?? null,
    },
    populations: populationChanges(first, second),
    files: filesBetween(first, second),
    key: keyBetween(first, second),
  };
}

function relationOf(first: VerifiedPack, second: VerifiedPack, shared: number): LedgerRelation {
  const [a, b] = [first.commits.length, second.commits.length];
  if (a === 0 || b === 0) return 'unknown';
  if (first.about?.workspace !== second.about?.workspace) return 'other_workspace';
  if (shared === a) return shared === b ? 'same' : 'goes_on';
  return shared === b ? 'goes_back' : 'parted';
}

function scopesOf({ snapshot: first }: VerifiedPack, { snapshot: second }: VerifiedPack): PackDiff['scopes'] {
  if (first === null || second === null) return null;
  const isOne =
    canonicalJson([first.populations, first.checklist]) === canonicalJson([second.populations, second.checklist]);
  return isOne ? null : { first: aboutExport(first).scope, second: aboutExport(second).scope };
}

function populationChanges(first: VerifiedPack, second: VerifiedPack): readonly FigureChange[] {
  const before = new Map(first.snapshot?.score.populations ?? []);
  const after = new Map(second.snapshot?.score.populations ?? []);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id): FigureChange => {
      const [was, is] = [before.get(id), after.get(id)];
      const name = is?.population.name ?? was?.population.name ?? id;
      return { id, name, before: was?.visibility ?? null, after: is?.visibility ?? null };
    })
    .filter((change) => !isNear(change.before, change.after, LEAST));
}

function isPayload(path: string): boolean {
  return path.startsWith('data/');
}

function filesBetween({ files: first }: VerifiedPack, { files: second }: VerifiedPack): PackDiff['files'] {
  const [a, b] = [[...first.keys()].filter(isPayload), [...second.keys()].filter(isPayload)];
  return {
    added: b.filter((path) => !first.has(path)),
    removed: a.filter((path) => !second.has(path)),
    changed: b.filter((path) => first.has(path) && first.get(path)?.sha256 !== second.get(path)?.sha256),
  };
}

function keyBetween({ signer: first }: VerifiedPack, { signer: second }: VerifiedPack): PackDiff['key'] {
  const [a, b] = [first?.fingerprint ?? null, second?.fingerprint ?? null];
  if (a === null || b === null) return 'unsigned';
  if (a === b) return 'same';
  return second?.before.includes(a) === true || first?.before.includes(b) === true ? 'handed_over' : 'another';
}
