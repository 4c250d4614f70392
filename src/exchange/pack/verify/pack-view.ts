/** A verified pack as a screen or a terminal shows it: small, and safe to send between threads. */
import type { RedrawnSample, SampleStanding } from '#/domain/audit/redraw.ts';
import type { ActorId } from '#/domain/ids.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { Range } from '#/domain/range.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import { aboutExport } from '#/exchange/export-about.ts';
import type { PackAbout } from '#/exchange/pack/about.ts';
import { samplesOf } from '#/exchange/pack/sample-files.ts';
import type { Check } from '#/exchange/pack/verify/finding.ts';
import type { Verdict, VerifiedPack } from '#/exchange/pack/verify/verify-pack.ts';

export interface FigureRow {
  readonly id: string;
  readonly name: string;
  /** As the pack claims, and as its ledger gives; `null` where there is none. 0 to 100. */
  readonly claimed: Range | null;
  readonly computed: Range | null;
}

export interface ActorRow {
  readonly id: ActorId;
  /** `null` where the pack does not name people. */
  readonly name: string | null;
  readonly changes: number;
  /** Days. */
  readonly first: string;
  readonly last: string;
}

export interface SampleRow {
  readonly id: string;
  readonly name: string;
  /** Day; `null` where nobody wrote one down. */
  readonly drawnOn: string | null;
  readonly drawn: number;
  readonly total: number;
  readonly seed: string;
  readonly standing: SampleStanding;
}

export interface ChangeRow {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

export interface PackView {
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  /** Hex. */
  readonly fingerprint: string | null;
  readonly keysBefore: readonly string[];
  readonly about: PackAbout | null;
  /** In words; `null` where nothing could be worked out. */
  readonly scope: string | null;
  readonly organisation: FigureRow;
  readonly populations: readonly FigureRow[];
  readonly samples: readonly SampleRow[];
  readonly actors: readonly ActorRow[];
  /** Newest first. */
  readonly lastChanges: readonly ChangeRow[];
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
}

const LAST = 20;

export function packView(pack: VerifiedPack): PackView {
  const { verdict, checks, signer, about, commits, people, files } = pack;
  return {
    verdict,
    checks,
    fingerprint: signer?.fingerprint ?? null,
    keysBefore: signer?.before ?? [],
    about,
    scope: pack.snapshot === null ? null : aboutExport(pack.snapshot).scope,
    organisation: {
      id: 'organisation',
      name: 'Organisation',
      claimed: pack.claimed?.organisation.S ?? null,
      computed: pack.snapshot?.score.organisation.visibility ?? null,
    },
    populations: figureRows(pack),
    samples: pack.snapshot === null ? [] : samplesOf(pack.snapshot).map(sampleRow),
    actors: actorRows(commits, people),
    lastChanges: changeRows(commits.slice(-LAST).toReversed(), people),
    files: [...files]
      .map(([path, { size, sha256 }]) => ({ path, size, sha256 }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function figureRows({ claimed, snapshot }: VerifiedPack): readonly FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const { id, name, S } of claimed?.populations ?? []) rows.set(id, { id, name, claimed: S, computed: null });
  for (const { population, visibility } of snapshot?.score.populations.values() ?? []) {
    const row = rows.get(population.id);
    rows.set(population.id, {
      id: population.id,
      name: row?.name ?? population.name,
      claimed: row?.claimed ?? null,
      computed: visibility,
    });
  }
  return [...rows.values()];
}

function sampleRow({ sample, standing }: RedrawnSample): SampleRow {
  const { id, name, drawnOn, drawn, total, seed } = sample;
  return { id, name, drawnOn, drawn: drawn.length, total, seed, standing };
}

function actorRows(commits: readonly Commit[], people: People): readonly ActorRow[] {
  const rows = new Map<ActorId, ActorRow>();
  for (const commit of commits) {
    const day = dayOf(commit);
    const row = rows.get(commit.actor);
    rows.set(commit.actor, {
      id: commit.actor,
      name: people[commit.actor] ?? null,
      changes: (row?.changes ?? 0) + 1,
      first: row !== undefined && row.first < day ? row.first : day,
      last: row !== undefined && row.last > day ? row.last : day,
    });
  }
  return [...rows.values()].toSorted((a, b) => b.changes - a.changes);
}

export function changeRows(commits: readonly Commit[], people: People): readonly ChangeRow[] {
  return commits.map(({ id, at, actor, label }) => ({ id, at, who: people[actor] ?? actor, what: label }));
}
