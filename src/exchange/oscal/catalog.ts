/** The checklist as an OSCAL catalog: each item a control, each criterion an objective. */
import type { ChecklistItem, CriterionKind } from '#/domain/catalog/catalog.ts';
import { aboutExport } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { controlId, objectiveId } from '#/exchange/oscal/findings.ts';
import { metadataOf } from '#/exchange/oscal/metadata.ts';
import { oscalIds, withUuid } from '#/exchange/oscal/oscal-ids.ts';
import { filled, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

const GROUPS: Readonly<Record<CriterionKind, string>> = {
  telemetry: 'Likely telemetry',
  direction: 'Detection direction',
  mitigation: 'Mitigation priorities',
  executive: 'Executive questions',
};

export function oscalCatalog(snapshot: ExportSnapshot): OscalObject {
  const ids = oscalIds(snapshot);
  const { items } = snapshot.catalog.checklist;
  const kinds = (['telemetry', 'direction', 'mitigation', 'executive'] as const).filter((kind) =>
    items.some((item) => item.kind === kind),
  );
  const body = {
    metadata: metadataOf('Checklist for T1481 and DET0672', snapshot, aboutExport(snapshot), ids),
    groups: kinds.map((kind) => ({
      id: kind,
      title: GROUPS[kind],
      controls: items.filter((item) => item.kind === kind).map((item) => controlOf(item, snapshot)),
    })),
  };
  return { catalog: withUuid(ids, 'catalog', body) };
}

function controlOf(item: ChecklistItem, { strategy, controls }: ExportSnapshot): OscalObject {
  const id = controlId(item.id);
  const guidance = strategy.guidance.find((guide) => guide.id === item.id)?.summary ?? '';
  return filled({
    id,
    title: oneLine(item.title, item.id),
    props: [
      { name: 'label', value: item.id },
      ...ownProp('weight', item.weight),
      ...controls.filter(({ items }) => items.includes(item.id)).flatMap(({ key }) => ownProp('touches-control', key)),
    ],
    parts: [objectiveOf(item), ...(guidance === '' ? [] : [{ id: `${id}_gdn`, name: 'guidance', prose: guidance }])],
  });
}

/** What is to be shown of an item; results refer to it by its id. */
export function objectiveOf({ id, title, criteria }: ChecklistItem): OscalObject {
  return {
    id: objectiveId(id),
    name: 'assessment-objective',
    prose: title,
    parts: criteria.map((criterion) => ({
      id: objectiveId(criterion.id),
      name: 'assessment-objective',
      prose: criterion.question,
      props: [
        { name: 'label', value: criterion.id },
        ...ownProp('evidence', criterion.evidence),
        ...ownProp('threshold', criterion.threshold),
      ],
    })),
  };
}
