/**
 * A digest of how documents are written, and of the gradings and the strategy that they are written by: of those made from
 * one small record with something of every kind in it. Two
 * versions of Telltale that write alike have the same, so a difference in a document of theirs is no matter of version.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { ActorId, PopulationId, WorkspaceId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit, type SealedCommit } from '#/domain/ledger/append.ts';
import { canonicalJson, sha256Hex } from '#/domain/ledger/canonical.ts';
import type { Op } from '#/domain/ledger/commit.ts';
import { snapshotOf } from '#/exchange/export-snapshot.ts';
import type { PackScope } from '#/exchange/pack/about.ts';
import { controlsDigest, rulesOf, strategyVersions } from '#/exchange/pack/about.ts';
import { documentsOf } from '#/exchange/pack/documents.ts';
import { verifyText } from '#/exchange/pack/verify-text.ts';

const ACTOR = 'one' as ActorId;
const ON = '2026-06-30' as IsoDate;

const OPS: readonly Op[] = [
  { at: ['workspace', 'workspace', 'name'], to: 'Name' },
  { at: ['workspace', 'workspace', 'organisation'], to: 'Company' },
  { at: ['populations', 'p1', 'name'], to: 'Phones' },
  { at: ['populations', 'p1', 'devices'], to: [1_200, 1_400] },
  { at: ['populations', 'p1', 'mode'], to: 'fully_managed' },
  { at: ['sources', 's1', 'name'], to: 'Agent' },
  { at: ['sources', 's1', 'family'], to: 'mtd' },
  { at: ['coverage', 'p1~s1', 'state'], to: 'present' },
  { at: ['coverage', 'p1~s1', 'share'], to: [0.7, 0.9] },
  { at: ['coverage', 'p1~s1', 'evidenceDate'], to: '2026-02-01' },
  { at: ['answers', 'M1.1@org', 'value'], to: 'partial' },
  { at: ['actions', 'a1', 'title'], to: 'Roll out' },
  { at: ['actions', 'a1', 'due'], to: '2026-09-01' },
  { at: ['actions', 'a1', 'owner'], to: 'Owner' },
  { at: ['evidence', 'e1', 'title'], to: 'Export' },
  { at: ['evidence', 'e1', 'date'], to: '2026-02-01' },
  { at: ['evidence', 'e1', 'supports'], to: ['coverage:p1~s1', 'criterion:M1.1', 'action:a1'] },
  { at: ['limits', 'p1~L01', 'decision'], to: 'accept' },
  { at: ['signoffs', 'sig-1', 'who'], to: 'Somebody' },
  { at: ['signoffs', 'sig-1', 'signedOn'], to: '2026-06-01' },
  { at: ['requests', 'req-1', 'title'], to: 'Asked' },
  { at: ['samples', 'smp-1', 'name'], to: 'Drawn' },
  { at: ['comments', 'c1', 'subject'], to: 'score' },
  { at: ['comments', 'c2', 'subject'], to: 'population:p1' },
];

/** One change that makes a record of every kind. */
export function smallRecord(): SealedCommit {
  return sealCommit({ label: 'Made a record', ops: OPS }, EMPTY_HEAD, ACTOR, Date.UTC(2026, 5, 1));
}

const known = new WeakMap<Catalog, string>();

/** Worked out once a catalog. */
export function writerDigest(catalog: Catalog, strategy: Strategy, controls: Controls): string {
  const digest = known.get(catalog) ?? digestOf(catalog, strategy, controls);
  known.set(catalog, digest);
  return digest;
}

/** Of the whole, of a part by every framework, and of one population: what only a part has in it is written by code of its own. */
function digestOf(catalog: Catalog, strategy: Strategy, controls: Controls): string {
  const { commit, line } = smallRecord();
  const frameworks = controls.frameworks.map(({ id }) => id);
  const scopes: readonly Pick<PackScope, 'populations' | 'checklist'>[] = [
    { populations: null, checklist: null },
    { populations: null, checklist: { by: 'controls', ids: frameworks } },
    { populations: ['p1' as PopulationId], checklist: null },
  ];
  const hashes = scopes.flatMap((scope) => {
    const snapshot = snapshotOf({
      workspaceId: 'ws-writer' as WorkspaceId,
      lines: [line],
      commits: [commit],
      people: { [ACTOR]: 'Person' },
      catalog,
      strategy,
      controls,
      scope: { on: ON, asOf: null, ...scope },
    });
    return documentsOf(snapshot).map(({ path, render }) => `${path} ${hashOf(render())}`);
  });
  const steps = ['0'.repeat(64), null].map((fingerprint) =>
    verifyText({ fingerprint, head: '', rotations: 2, evidence: { enclosed: 1, recorded: 2 } }),
  );
  const from = canonicalJson({
    rules: { ...rulesOf(catalog), controls: controlsDigest(controls) },
    strategy: strategyVersions(strategy),
  });
  return sha256Hex([...hashes, ...steps, from].join('\n'));
}

function hashOf(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}
