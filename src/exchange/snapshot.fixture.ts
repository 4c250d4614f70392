/** Snapshots for tests: of the bundled sample, and random ones with hostile text in every field. */
import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import * as v from 'valibot';

import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import type {
  AcceptanceId,
  ActionId,
  CommentId,
  EvidenceId,
  PopulationId,
  RequestId,
  SampleId,
  SignoffId,
  WorkspaceId,
} from '#/domain/ids.ts';
import { limitDecisionIdOf } from '#/domain/ids.ts';
import { anyInventory, awkwardText } from '#/domain/intake/any-inventory.fixture.ts';
import { anyCommand } from '#/domain/ledger/command.arbitrary.fixture.ts';
import { tell } from '#/domain/ledger/told.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import {
  commentSchema,
  evidenceSchema,
  requestSchema,
  sampleSchema,
  signoffSchema,
} from '#/domain/workspace/audit-schemas.ts';
import { ACTION_STATUSES, EVIDENCE_KINDS, LIMIT_DECISIONS } from '#/domain/workspace/record-vocabulary.ts';
import type { Acceptance, Action, Evidence, LimitDecision } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';
import { snapshotOf, type ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { rulesOf, type PackScope } from '#/exchange/pack/about.ts';
import { bundledChecks } from '#/exchange/pack/bundled.fixture.ts';

const { catalog, strategy, controls } = bundledChecks();

export function sampleSnapshot(scope: Partial<PackScope> = {}): ExportSnapshot {
  const text = readFileSync(
    new URL('../../public/data/samples/meridian-health.telltale.jsonl', import.meta.url),
    'utf8',
  );
  const backup = parseBackup(text);
  if (!backup.ok) throw new Error('The bundled sample does not parse.');
  const { workspace, lines, commits, people } = backup.value;
  return snapshotOf({
    workspaceId: workspace,
    lines,
    commits,
    people,
    catalog,
    strategy,
    controls,
    scope: { on: day('2026-11-20'), asOf: null, populations: null, checklist: null, ...scope },
  });
}

const FILE = '8586f836a65ada0e3711e3ab2c5f6dc064c9c5480bb05c160d2eb696d56a166f';
const optionalDay = fc.constantFrom(null, day('2026-06-01'), day('2027-02-28'));

const anyAction = fc.record({
  title: awkwardText,
  note: awkwardText,
  owner: awkwardText,
  status: fc.constantFrom(...ACTION_STATUSES),
  priority: fc.constantFrom(...PRIORITIES),
  start: optionalDay,
  due: optionalDay,
  progress: fc.integer({ min: 0, max: 100 }),
  costOnce: fc.constantFrom(null, 0, 1500.5),
  milestones: fc.array(fc.record({ name: awkwardText, due: optionalDay, done: fc.boolean() }), { maxLength: 2 }),
  criteria: fc.subarray(['D1.1', 'M3.1', 'nothing of ours']),
  changes: fc.subarray([
    { population: 'p0', source: 's0' },
    { population: 'p1', source: 's9' },
  ]),
});

const anyEvidence = fc.record({
  title: awkwardText,
  note: awkwardText,
  kind: fc.constantFrom(...EVIDENCE_KINDS),
  date: optionalDay,
  link: fc.oneof(awkwardText, fc.constantFrom('https://example.org/a b', 'https://example.org/x?y=1#z', 'TICKET-7')),
  collectedBy: awkwardText,
  validUntil: optionalDay,
  replaces: fc.constantFrom('', 'e0', 'gone'),
  attachments: fc.constantFrom({}, { [FILE]: { name: '=log.csv', type: 'text/csv', bytes: 7, on: null } }),
  supports: fc.subarray(['coverage:p0~s0', 'criterion:T1.1', 'answer:D1.1@org', 'action:a0', 'nothing']),
});

const anyAudit = fc
  .record({
    words: fc.array(awkwardText, { minLength: 3, maxLength: 3 }),
    on: optionalDay,
    size: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ words: [one = '', two = '', three = ''], on, size }) => ({
    requests: filledMap(size, 'req-', (id: RequestId) => ({
      ...v.parse(requestSchema, { title: one, question: two, about: 'coverage:p0~s0', askedBy: three, askedOn: on }),
      id,
    })),
    signoffs: filledMap(size, 'sig-', (id: SignoffId) => ({
      ...v.parse(signoffSchema, { who: one, role: two, statement: three, signedOn: on, head: 'a'.repeat(64) }),
      id,
    })),
    samples: filledMap(size, 'smp-', (id: SampleId) => ({
      ...v.parse(sampleSchema, { name: one, seed: two, drawn: [{ position: 1, id: three }], drawnOn: on }),
      id,
    })),
    comments: filledMap(size, 'cmt-', (id: CommentId) => ({
      ...v.parse(commentSchema, { subject: 'score', figure: one, text: two, by: three, on }),
      id,
    })),
  }));

function filledMap<Id extends string, Item>(
  size: number,
  prefix: string,
  make: (id: Id) => Item,
): ReadonlyMap<Id, Item> {
  return new Map(Array.from({ length: size }, (_, at) => `${prefix}${String(at)}` as Id).map((id) => [id, make(id)]));
}

export const anyRecord = fc.record({
  workspace: anyInventory,
  organisation: awkwardText,
  actions: fc.array(anyAction, { maxLength: 3 }),
  evidence: fc.array(anyEvidence, { maxLength: 3 }),
  decisions: fc.array(
    fc.record({ decision: fc.constantFrom(...LIMIT_DECISIONS), reason: awkwardText, expires: optionalDay }),
    { maxLength: 2 },
  ),
  commands: fc.array(anyCommand, { maxLength: 5 }),
  acceptedUntil: optionalDay,
  names: awkwardText,
  audit: anyAudit,
});

type AnyRecord = typeof anyRecord extends fc.Arbitrary<infer Value> ? Value : never;

/** Made in the test and not by the arbitrary: a counterexample is then the record and not the catalog with it. */
export function snapshotOfRecord({
  workspace: inventory,
  organisation,
  actions,
  evidence,
  decisions,
  commands,
  acceptedUntil,
  names,
  audit,
}: AnyRecord): ExportSnapshot {
  const workspace: Workspace = {
    ...inventory,
    ...audit,
    settings: { ...inventory.settings, organisation },
    actions: new Map(actions.map((fields, at) => [`a${String(at)}` as ActionId, action(`a${String(at)}`, fields)])),
    evidence: new Map(
      evidence.map((fields, at): [EvidenceId, Evidence] => [
        `e${String(at)}` as EvidenceId,
        { ...v.parse(evidenceSchema, { ...fields, number: at + 1 }), id: `e${String(at)}` as EvidenceId },
      ]),
    ),
    limits: new Map(decisions.map((fields, at) => limit(`L0${String(at + 1)}`, fields))),
    acceptances: new Map([accepted('p0~ceiling', acceptedUntil), accepted('criterion~D1.1', acceptedUntil)]),
  };
  const { commits, lines } = tell(commands);
  return {
    workspaceId: 'w-any' as WorkspaceId,
    workspace,
    catalog,
    strategy,
    score: scoreWorkspace(workspace, catalog, ON),
    ledger: commits,
    commits,
    people: Object.fromEntries(commits.map(({ actor }) => [actor, names])),
    head: lines.length === 0 ? null : 'a'.repeat(64),
    lastChangeAt: commits.at(-1)?.at ?? null,
    on: ON,
    asOf: null,
    populations: null,
    checklist: null,
    rules: rulesOf(catalog),
    controls: [],
  };
}

type AnyAction = Pick<Action, 'title' | 'note' | 'owner' | 'status' | 'priority' | 'start' | 'due' | 'progress'>;

function action(id: string, fields: AnyAction): Action {
  return {
    doneOn: null,
    effortDays: null,
    approver: '',
    statusReason: '',
    costOnce: null,
    costPerYear: null,
    milestones: [],
    dependsOn: [],
    changes: [],
    modes: [],
    criteria: [],
    ...fields,
    id: id as ActionId,
  };
}

function limit(
  id: string,
  fields: Pick<LimitDecision, 'decision' | 'reason' | 'expires'>,
): [LimitDecision['id'], LimitDecision] {
  const population = 'p0' as PopulationId;
  const key = limitDecisionIdOf(population, id);
  return [key, { ...fields, id: key, population, limit: id, approver: '' }];
}

function accepted(subject: string, expires: Acceptance['expires']): [AcceptanceId, Acceptance] {
  const id = `acc-${subject}` as AcceptanceId;
  return [id, { id, population: '', subject, title: subject, reason: 'so', approver: 'B', expires, decidedOn: null }];
}
