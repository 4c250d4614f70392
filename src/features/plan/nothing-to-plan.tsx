import { EmptyState } from '#/ui/empty-state.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

export function NothingToPlan() {
  return (
    <>
      <PageHeader title="Gaps & plan" />
      <EmptyState
        title="Gaps follow from the record"
        actions={<LinkButton to="/inventory">Go to the inventory</LinkButton>}
      >
        Add populations with their devices, and the sources you have. What is missing, and what it would buy, is worked
        out from there.
      </EmptyState>
    </>
  );
}
