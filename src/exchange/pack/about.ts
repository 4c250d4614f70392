/** `data/about.json`: what a pack is of, and by what it was worked out. With the ledger it is all that makes the rest. */
import * as v from 'valibot';

import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { isPlainId, type PopulationId, type WorkspaceId } from '#/domain/ids.ts';
import { canonicalJson, sha256Hex } from '#/domain/ledger/canonical.ts';
import { oncePer } from '#/domain/once-per.ts';
import type { HeadReach } from '#/domain/workspace/record-vocabulary.ts';
import type { ChecklistScope } from '#/exchange/checklist-scope.ts';
import { PACK_VERSION, PART_OF_CHECKLIST_VERSION, WHOLE_CHECKLIST_VERSION } from '#/exchange/pack/layout.ts';

/** What the maker of a pack chose. */
export interface PackScope {
  /** The day on which evidence is aged. */
  readonly on: IsoDate;
  /** The past that is shown; `null` for the record as it stands in the pack. */
  readonly asOf: IsoDate | null;
  /** `null` for all. The ledger is whole in any case: with lines left out nobody could check it. */
  readonly populations: readonly PopulationId[] | null;
  /** `null` for the whole checklist. */
  readonly checklist: ChecklistScope | null;
}

export interface PackAbout extends PackScope {
  readonly workspace: WorkspaceId;
  readonly name: string;
  readonly company: string;
  /**
   * ISO 8601, UTC. By the clock of the maker, in packs of before version 3 only: the same record gives the same bytes on any
   * day, and only a time stamp proves when they were signed.
   */
  readonly madeAt?: string | undefined;
  readonly software: string;
  /** Digest of how its documents are written (`writerDigest`). */
  readonly writer: string;
  readonly withPeople: boolean;
  readonly ledger: {
    readonly lines: number;
    readonly head: string;
    /** By the version of the pack: the head of an older one binds its last line alone. */
    readonly reach: HeadReach;
  };
  readonly rules: Rules;
  readonly strategy: StrategyVersions;
}

/** SHA-256 of the gradings that scores follow from. */
export interface Rules {
  readonly checklist: string;
  readonly ceilings: string;
  /** Of the mapping from items to controls; only where a scope was chosen by it. */
  readonly controls?: string | undefined;
}

export interface StrategyVersions {
  readonly id: string;
  readonly release: string;
  readonly version: string;
  readonly modified: string;
  /** SHA-256 of the raw ATT&CK object. */
  readonly sha256: string;
  readonly objects: readonly { readonly id: string; readonly version: string; readonly sha256: string }[];
}

/** Worked out once a catalog: it is large and stays the same, and every document of an export names its hash. */
export const rulesOf = oncePer(({ checklist, observability }: Catalog): Rules => ({
  checklist: sha256Hex(canonicalJson({ items: checklist.items, retentionProfiles: checklist.retentionProfiles })),
  ceilings: sha256Hex(canonicalJson({ ceilings: [...observability.ceilings], limits: observability.limits })),
}));

export function controlsDigest({ byItem }: Controls): string {
  return sha256Hex(canonicalJson(byItem));
}

export function strategyVersions(strategy: Strategy): StrategyVersions {
  const { id, release, version, modified, sha256, technique, subTechniques, analytics } = strategy;
  return {
    id,
    release,
    version,
    modified,
    sha256,
    objects: [technique, ...subTechniques, ...analytics].map((object) => ({
      id: object.id,
      version: object.version,
      sha256: object.sha256,
    })),
  };
}

/** What was read is written as it was, so that a pack of an older version can be compared with it. */
export function aboutText({ checklist, ...about }: PackAbout): string {
  const { lines, head, reach } = about.ledger;
  const before = checklist === null ? WHOLE_CHECKLIST_VERSION : PART_OF_CHECKLIST_VERSION;
  const version = reach === 'ledger' ? PACK_VERSION : before;
  const scope = checklist === null ? {} : { checklist };
  const json = { telltale: 'evidence-pack', v: version, ...about, ledger: { lines, head }, ...scope };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const text = v.pipe(v.string(), v.maxLength(2_000));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'));
function plainId<Id extends string>() {
  return v.custom<Id>((value) => typeof value === 'string' && isPlainId(value), 'an id');
}
const day = v.custom<IsoDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
  'a day as 2026-11-30',
);

/** `M3`, `M3.1`, `pci-dss-4.0.1`, `nist-800-53r5:CM-8(3)`. */
const chosen = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.:()-]{0,80}$/))), v.maxLength(2_000));

const schema = v.strictObject({
  telltale: v.literal('evidence-pack'),
  v: v.picklist([WHOLE_CHECKLIST_VERSION, PART_OF_CHECKLIST_VERSION, PACK_VERSION]),
  workspace: plainId<WorkspaceId>(),
  name: text,
  company: text,
  on: day,
  asOf: v.nullable(day),
  populations: v.nullable(v.pipe(v.array(plainId<PopulationId>()), v.maxLength(100_000))),
  checklist: v.optional(v.nullable(v.strictObject({ by: v.picklist(['criteria', 'controls']), ids: chosen })), null),
  madeAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  software: v.pipe(text, v.regex(/^Telltale \S+$/, 'Telltale and its version')),
  writer: hash,
  withPeople: v.boolean(),
  ledger: v.strictObject({ lines: v.pipe(v.number(), v.integer(), v.minValue(1)), head: hash }),
  rules: v.strictObject({ checklist: hash, ceilings: hash, controls: v.optional(hash) }),
  strategy: v.strictObject({
    id: text,
    release: text,
    version: text,
    modified: text,
    sha256: hash,
    objects: v.pipe(v.array(v.strictObject({ id: text, version: text, sha256: hash })), v.maxLength(1_000)),
  }),
});

export type AboutReading =
  | { readonly kind: 'about'; readonly about: PackAbout }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly detail: string };

export function readAbout(source: string): AboutReading {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return { kind: 'unreadable', detail: 'it is not JSON' };
  }
  const version = (json as { v?: unknown } | null)?.v;
  if (typeof version === 'number' && version > PACK_VERSION) return { kind: 'newer' };
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { kind: 'unreadable', detail: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
  }
  const { telltale: _, v: written, ...about } = parsed.output;
  const reach = written === PACK_VERSION ? 'ledger' : 'last_change';
  return { kind: 'about', about: { ...about, ledger: { ...about.ledger, reach } } };
}
