import { useMemo } from 'react';

import { CellDetail } from '#/features/population/facets/cell-detail.tsx';
import { FacetTable } from '#/features/population/facets/facet-table.tsx';
import { facetMatrixOf } from '#/features/population/facets/facet-matrix.ts';
import { SilentFamilies } from '#/features/population/facets/silent-families.tsx';
import styles from '#/features/population/facets/facets.module.css';
import { useCellPlace } from '#/features/population/facets/use-cell-place.ts';
import { FACETS } from '#/domain/catalog/vocabulary.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { LinkButton } from '#/ui/link-button.tsx';

export function FacetsCard({ score }: { readonly score: PopulationScore }) {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const matrix = useMemo(() => facetMatrixOf(workspace, catalog, on, score), [workspace, catalog, on, score]);
  const cells = useCellPlace(FACETS.length, matrix.sources.length);
  const chosen = cells.chosen === null ? undefined : matrix.rows[cells.chosen.row]?.cells[cells.chosen.column];
  return (
    <Card title="What each source shows" hint="on its own, of 100; mark: the most its family can show in this mode">
      {matrix.sources.length === 0 ? (
        <EmptyState title="No telemetry sources yet" actions={<LinkButton to="/inventory">Add a source</LinkButton>}>
          <p>Add the products and logs you have; each gets a column here.</p>
        </EmptyState>
      ) : (
        <>
          <FacetTable matrix={matrix} place={cells.place} choose={cells.choose} onKeyDown={cells.onKeyDown} />
          <p className={styles.key}>
            <span>
              <b>●</b> full
            </span>
            <span>
              <b>◐</b> partial
            </span>
            <span>
              <b>·</b> cannot show it
            </span>
            <span>bold: part of the score’s lower bound</span>
          </p>
          <CellDetail cell={chosen} score={score} on={on} />
        </>
      )}
      <SilentFamilies population={score.population} />
    </Card>
  );
}
