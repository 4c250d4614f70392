/** What is assessed: populations as inventory items, telemetry sources as components. */
import type { Population, Source } from '#/domain/workspace/entities.ts';
import { FAMILY_LABELS, MODE_LABELS, PLATFORM_LABELS, SENSITIVITY_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { rangeText } from '#/text/number-text.ts';

export function definitionsOf({ workspace, score }: ExportSnapshot, ids: OscalIds): OscalObject {
  return filled({
    components: sourcesInOrder(workspace).map((source) => componentOf(workspace, source, ids)),
    'inventory-items': populationsInOrder(workspace).map((population) => {
      const visibility = score.populations.get(population.id)?.visibility;
      return inventoryItemOf(workspace, population, ids, [
        ...ownProp('visibility-low', visibility === undefined ? null : points(visibility[0])),
        ...ownProp('visibility-high', visibility === undefined ? null : points(visibility[1])),
      ]);
    }),
  });
}

/** Points with three decimals at most. */
export function points(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function componentOf(workspace: Workspace, source: Source, ids: OscalIds): OscalObject {
  const { id, name, product, family, owner, retentionDays } = source;
  return {
    uuid: ids('source', id),
    type: 'service',
    title: oneLine(name, 'Unnamed source'),
    description: product === '' ? FAMILY_LABELS[family].long : `${product}: ${FAMILY_LABELS[family].long}`,
    props: [
      ...ownProp('source-id', id),
      ...ownProp('telemetry-family', family),
      ...ownProp('owner', owner),
      ...ownProp('retention-days', retentionDays),
    ],
    status: { state: stateOf(workspace, source) },
  };
}

function stateOf(workspace: Workspace, { id }: Source): string {
  const states = new Set([...workspace.coverage.values()].map((row) => row.get(id)?.state ?? 'unknown'));
  if (states.has('present') || states.has('partial')) return 'operational';
  return states.has('planned') ? 'under-development' : 'other';
}

function inventoryItemOf(
  workspace: Workspace,
  population: Population,
  ids: OscalIds,
  scores: readonly OscalObject[],
): OscalObject {
  const { id, name, platform, mode, devices, sensitivity } = population;
  const cells = [...(workspace.coverage.get(id)?.values() ?? [])];
  const reached = cells.filter(
    ({ state, source }) => (state === 'present' || state === 'partial') && workspace.sources.has(source),
  );
  return filled({
    uuid: ids('population', id),
    description: `${oneLine(name, 'Unnamed population')}: ${PLATFORM_LABELS[platform]}, ${MODE_LABELS[mode]}, ${rangeText(devices, '-')} devices`,
    props: [
      ...ownProp('population-id', id),
      ...ownProp('population', name),
      ...ownProp('devices', rangeText(devices, '-')),
      ...ownProp('platform', platform),
      ...ownProp('management-mode', mode),
      ...ownProp('sensitivity', SENSITIVITY_LABELS[sensitivity]),
      ...scores,
    ],
    'implemented-components': reached.map(({ source }) => ({ 'component-uuid': ids('source', source) })),
  });
}
