import { useMemo } from 'react';
import { Link } from 'react-router';

import { countColumns } from '#/features/evidence/count-columns.tsx';
import { countOf, type RowCount } from '#/features/evidence/count-of-rows.ts';
import { WHOLE_REGISTER } from '#/features/evidence/evidence-address.ts';
import type { ViewProps } from '#/features/evidence/evidence-work.tsx';
import { claimsOf, proofOf } from '#/domain/evidence/claims.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { DataTable } from '#/ui/data-table.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { formatNumber } from '#/ui/format.ts';

interface PopulationRow {
  readonly population: Population;
  readonly claims: number;
  readonly bare: number;
  readonly count: RowCount;
}

/** How many claims each population has, and how many of them nothing proves. */
export function PopulationsView({ rows, onPlace }: ViewProps) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const listed = useMemo((): readonly PopulationRow[] => {
    const claims = Map.groupBy(claimsOf(workspace, on), ({ population }) => population);
    return populationsInOrder(workspace).map((population) => {
      const own = claims.get(population.id) ?? [];
      return {
        population,
        claims: own.length,
        bare: own.filter((claim) => proofOf(claim) === 'none').length,
        count: countOf(rows.filter(({ reach }) => reach.populations.has(population.id))),
      };
    });
  }, [workspace, on, rows]);
  if (listed.length === 0) return <EmptyState title="No population is recorded yet" />;
  return (
    <Card title="By population">
      <DataTable
        caption="Populations, their claims and their evidence"
        rows={listed}
        rowKey={({ population }) => population.id}
        columns={[
          {
            key: 'name',
            header: 'Population',
            cell: nameCell,
          },
          { key: 'claims', header: 'Claims', numeric: true, cell: ({ claims }) => formatNumber(claims) },
          {
            key: 'bare',
            header: 'Without proof',
            numeric: true,
            cell: ({ bare }) => (bare === 0 ? '·' : formatNumber(bare)),
          },
          ...countColumns<PopulationRow>(
            ({ population }) => population.name,
            ({ population }) => onPlace({ ...WHOLE_REGISTER, population: population.id }),
          ),
        ]}
      />
    </Card>
  );
}

function nameCell({ population: { id, name } }: PopulationRow) {
  return <Link to={`/populations/${id}`}>{name}</Link>;
}
