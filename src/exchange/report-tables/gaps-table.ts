import {
  FACET_LABELS,
  FAMILY_LABELS,
  GAP_CAUSE_LABELS,
  GAP_KIND_LABELS,
  LAYER_LABELS,
  QUESTION_LABELS,
} from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { gapsOfSnapshot, type ExportGap } from '#/exchange/export-gaps.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { column, tableOf, type ReportColumn, type ReportTable } from '#/exchange/report-tables/report-table.ts';

interface Row extends ExportGap {
  readonly workspace: Workspace;
}

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('title', 'Gap', 'text', 60, ({ gap }) => gap.title),
  column('points', 'Organisation points', 'points', 13, ({ gap }) => (gap.layer === null ? null : gap.size)),
  column('certain', 'Points are', 'text', 10, ({ gap }) => (gap.certain ? 'exact' : 'up to')),
  column('narrows', 'Range narrows by', 'points', 12, ({ gap }) => (gap.layer === null ? null : gap.narrows)),
  column('upper', 'Upper end moves by', 'points', 12, ({ gap }) =>
    gap.change === null ? null : gap.size - gap.narrows,
  ),
  column('readiness', 'Readiness points', 'points', 12, ({ gap }) => (gap.layer === null ? gap.readiness : null)),
  column('kind', 'To do', 'text', 14, ({ gap }) => GAP_KIND_LABELS[gap.kind]),
  column('cause', 'Cause', 'text', 24, ({ gap }) => GAP_CAUSE_LABELS[gap.cause].long),
  column('layer', 'Stands as', 'text', 14, ({ gap }) => gap.layer && LAYER_LABELS[gap.layer]),
  column('population', 'Population', 'text', 34, ({ gap, workspace }) =>
    gap.population === null ? 'All' : (workspace.populations.get(gap.population)?.name ?? null),
  ),
  column('source', 'Source', 'text', 30, ({ gap, workspace }) =>
    gap.source === null ? null : (workspace.sources.get(gap.source)?.name ?? null),
  ),
  column('family', 'Family', 'text', 24, ({ gap }) => gap.family && FAMILY_LABELS[gap.family].long),
  column('facet', 'Facet', 'text', 20, ({ gap }) => gap.facet && FACET_LABELS[gap.facet].long),
  column('question', 'Question', 'text', 18, ({ gap }) => gap.question && QUESTION_LABELS[gap.question].title),
  column('criterion', 'Criteria', 'text', 16, ({ gap }) => gap.criteria.join(', ')),
  column('status', 'Status', 'text', 20, statusOf),
  column('acceptedUntil', 'Accepted until', 'date', 13, ({ accepted }) => accepted?.acceptance.expires ?? null),
  column('acceptedBy', 'Accepted by', 'text', 20, ({ accepted }) => accepted?.acceptance.approver ?? null),
  column('actions', 'Actions', 'text', 40, ({ actions }) => actions.map(({ title }) => title).join('; ')),
  column('reason', 'Why', 'text', 60, ({ gap }) => gap.reason),
  column('closes', 'What would close it', 'text', 60, ({ gap }) => gap.closes),
  column('key', 'Key', 'text', 30, ({ gap }) => gap.key),
];

export function gapsTable(snapshot: ExportSnapshot): ReportTable {
  const { workspace } = snapshot;
  return tableOf(
    'gaps',
    'Gaps',
    1,
    COLUMNS,
    gapsOfSnapshot(snapshot).map((gap): Row => Object.assign({ workspace }, gap)),
  );
}

function statusOf({ accepted, actions }: ExportGap): string {
  if (accepted !== null && accepted.term !== 'expired') return 'Accepted';
  if (actions.length > 0) return 'Planned';
  return accepted === null ? 'Open' : 'Open: acceptance expired';
}
