import type {
  AcceptanceId,
  ActionId,
  CommentId,
  EvidenceId,
  PopulationId,
  RequestId,
  ReviewId,
  SampleId,
  ScenarioId,
  SignoffId,
  SourceId,
  WorkspaceId,
} from '#/domain/ids.ts';

interface Ids {
  workspace: WorkspaceId;
  population: PopulationId;
  source: SourceId;
  action: ActionId;
  evidence: EvidenceId;
  acceptance: AcceptanceId;
  review: ReviewId;
  request: RequestId;
  signoff: SignoffId;
  sample: SampleId;
  comment: CommentId;
  scenario: ScenarioId;
}

/** A new id such as `pop-3f9a1c2b7d`: short enough to read out, random enough never to meet another. */
export function newId<Kind extends keyof Ids>(kind: Kind): Ids[Kind] {
  const random = crypto.randomUUID().replaceAll('-', '').slice(0, 10);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ids are born here.
  return `${PREFIX[kind]}-${random}` as Ids[Kind];
}

const PREFIX: Readonly<Record<keyof Ids, string>> = {
  workspace: 'ws',
  population: 'pop',
  source: 'src',
  action: 'act',
  evidence: 'ev',
  acceptance: 'acc',
  review: 'rev',
  request: 'req',
  signoff: 'sig',
  sample: 'smp',
  comment: 'cmt',
  scenario: 'scn',
};
