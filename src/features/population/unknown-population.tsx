import { Link } from 'react-router';

import styles from '#/features/population/population.module.css';
import { useAsOf } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { EmptyState } from '#/ui/empty-state.tsx';
import { formatDate } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

/** An address that no population has: removed, of another workspace, or not there yet on the date that is read. */
export function UnknownPopulation({ id }: { readonly id: string }) {
  const workspace = useWorkspace();
  const asOf = useAsOf();
  const others = populationsInOrder(workspace);
  const wasRemoved = workspace.removed.has(`populations/${id}`);
  return (
    <>
      <PageHeader title="No such population" />
      <EmptyState
        title={wasRemoved ? 'This population was removed.' : 'This workspace has no population at this address.'}
        actions={
          <LinkButton variant="primary" to="/inventory">
            Go to the inventory
          </LinkButton>
        }
      >
        <p>
          {wasRemoved
            ? 'Undo the removal to bring it back with everything recorded about it.'
            : asOf === null
              ? 'The link may come from another workspace, or from somebody else’s copy of this one.'
              : `It may have been added after ${formatDate(asOf)}, the date you are reading.`}
        </p>
        {others.length === 0 ? null : (
          <ul className={styles.others} aria-label="Populations of this workspace">
            {others.slice(0, 12).map((population) => (
              <li key={population.id}>
                <Link to={`/populations/${population.id}`}>{population.name}</Link>
              </li>
            ))}
          </ul>
        )}
      </EmptyState>
    </>
  );
}
