/** Actions, and gaps that nobody has taken up, as an OSCAL plan of action and milestones. */
import { aboutExport } from '#/exchange/export-about.ts';
import { gapsOfSnapshot } from '#/exchange/export-gaps.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { assessedRisks } from '#/exchange/oscal/assessed-risks.ts';
import { definitionsOf, points } from '#/exchange/oscal/definitions.ts';
import { evidenceOf, evidenceResources } from '#/exchange/oscal/evidence-resources.ts';
import { metadataOf } from '#/exchange/oscal/metadata.ts';
import { allObservations, observationsDigest } from '#/exchange/oscal/observations.ts';
import { oscalIds, withUuid, type OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { actionProps } from '#/exchange/oscal/remediations.ts';

const UUID_SCHEME = 'http://ietf.org/rfc/rfc4122';

export function oscalPoam(snapshot: ExportSnapshot): OscalObject {
  const ids = oscalIds(snapshot);
  const { workspace } = snapshot;
  const { risks, byAction, actions } = assessedRisks(snapshot, ids);
  const items = [
    ...actions.map((action) => itemOfAction(action, byAction.get(action.id) ?? [], snapshot, ids)),
    ...itemsOfOpenGaps(snapshot, ids),
  ];
  const body = filled({
    metadata: metadataOf('Mobile visibility: plan of action', snapshot, aboutExport(snapshot), ids),
    'system-id': { 'identifier-type': UUID_SCHEME, id: ids('workspace') },
    'local-definitions': definitionsOf(snapshot, ids),
    observations: allObservations(snapshot),
    risks,
    'poam-items': items.length > 0 ? items : [nothingToDo(ids)],
    'back-matter': backMatter(evidenceResources(workspace, ids)),
  });
  const stands = { ...body, observations: observationsDigest(snapshot) };
  return { 'plan-of-action-and-milestones': withUuid(ids, 'poam', body, stands) };
}

function itemOfAction(
  action: Action,
  risks: readonly string[],
  { workspace }: ExportSnapshot,
  ids: OscalIds,
): OscalObject {
  return filled({
    uuid: ids('action', action.id),
    title: oneLine(action.title, 'Untitled action'),
    description: action.note === '' ? `${action.priority} ${PRIORITY_LABELS[action.priority]}` : action.note,
    props: actionProps(action),
    links: evidenceOf(workspace, [`action:${action.id}`]).map(({ id, title }) => ({
      href: `#${ids('evidence', id)}`,
      rel: 'evidence',
      text: oneLine(title, id),
    })),
    'related-risks': risks.map((uuid) => ({ 'risk-uuid': uuid })),
  });
}

/** A gap that is left open on purpose is in the plan too: it comes back when its time is over. */
function itemsOfOpenGaps(snapshot: ExportSnapshot, ids: OscalIds): readonly OscalObject[] {
  return gapsOfSnapshot(snapshot)
    .filter(({ actions }) => actions.length === 0)
    .map(({ gap, accepted }) =>
      filled({
        uuid: ids('open-gap', gap.key),
        title: oneLine(gap.title, gap.key),
        description: gap.closes,
        props: [
          ...ownProp('organisation-points', gap.size === 0 ? null : points(gap.size)),
          ...ownProp('readiness-points', gap.readiness === 0 ? null : points(gap.readiness)),
          ...ownProp('accepted-until', accepted?.acceptance.expires ?? null),
        ],
        'related-risks': [{ 'risk-uuid': ids('gap', gap.key) }],
      }),
    );
}

/** The schema wants an item; a plan with none would not be a plan. */
function nothingToDo(ids: OscalIds): OscalObject {
  return {
    uuid: ids('nothing-to-do'),
    title: 'No action and no gap is recorded',
    description: 'The record holds no action, and no gap follows from it. With no devices recorded there is no score.',
  };
}

function backMatter(resources: readonly OscalObject[]): OscalObject | null {
  return resources.length === 0 ? null : { resources };
}
