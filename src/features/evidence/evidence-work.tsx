import { Plus } from 'lucide-react';

import { ClaimsView } from '#/features/evidence/claims-view.tsx';
import { ControlsView } from '#/features/evidence/controls-view.tsx';
import { CriteriaView } from '#/features/evidence/criteria-view.tsx';
import { readPlace, writePlace, type EvidencePlace, type EvidenceView } from '#/features/evidence/evidence-address.ts';
import { EvidencePanel } from '#/features/evidence/evidence-panel.tsx';
import styles from '#/features/evidence/evidence.module.css';
import { ExpiringView } from '#/features/evidence/expiring-view.tsx';
import { PopulationsView } from '#/features/evidence/populations-view.tsx';
import { RegisterView } from '#/features/evidence/register-view.tsx';
import { useRegister } from '#/features/evidence/use-register.ts';
import type { RegisterRow } from '#/domain/evidence/register.ts';
import { openEvidenceForm, type OpenedEvidence } from '#/state/evidence-form.ts';
import { usePlace, type SetPlace } from '#/state/use-place.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';
import { SegmentedControl, type Segment } from '#/ui/segmented-control.tsx';

const VIEW_OPTIONS: readonly Segment<EvidenceView>[] = [
  { value: 'register', label: 'Register' },
  { value: 'claims', label: 'Claims to prove' },
  { value: 'controls', label: 'By control' },
  { value: 'criteria', label: 'By criterion' },
  { value: 'populations', label: 'By population' },
  { value: 'expiring', label: 'Ends soon' },
];

/** What every view is given. */
export interface ViewProps {
  readonly rows: readonly RegisterRow[];
  readonly place: EvidencePlace;
  readonly onPlace: SetPlace<EvidencePlace>;
  readonly onForm: (opened: OpenedEvidence) => void;
}

export function EvidenceWork() {
  const rows = useRegister();
  const canEdit = useCanEdit();
  const [place, onPlace] = usePlace(readPlace, writePlace);
  const chosen = rows.find(({ item }) => item.id === place.item);
  const onForm = (opened: OpenedEvidence) =>
    openEvidenceForm(opened, (item) => (place.view === 'register' ? onPlace({ item }) : undefined));
  const props: ViewProps = { rows, place, onPlace, onForm };
  return (
    <>
      <PageHeader
        title="Evidence"
        actions={
          <>
            {canEdit ? (
              <Button
                variant="primary"
                icon={<Plus />}
                onClick={() => onForm({ kind: 'new', supports: [], title: '' })}
              >
                Add evidence
              </Button>
            ) : null}
            <LinkButton to="/pack">Make an evidence pack</LinkButton>
          </>
        }
      >
        <p>
          What stands behind the claims of the record: who collected it, when, until when it holds, and the file itself.
        </p>
      </PageHeader>
      <div className={styles.split} data-open={chosen === undefined ? undefined : true}>
        <div className={styles.work}>
          <div className={styles.views}>
            <SegmentedControl
              label="View"
              value={place.view}
              options={VIEW_OPTIONS}
              onChange={(view) => onPlace({ view })}
            />
          </div>
          <View {...props} />
        </div>
        {chosen === undefined ? null : (
          <EvidencePanel key={chosen.item.id} row={chosen} onForm={onForm} onItem={(item) => onPlace({ item })} />
        )}
      </div>
    </>
  );
}

function View(props: ViewProps) {
  switch (props.place.view) {
    case 'register':
      return <RegisterView {...props} />;
    case 'claims':
      return <ClaimsView {...props} />;
    case 'controls':
      return <ControlsView {...props} />;
    case 'criteria':
      return <CriteriaView {...props} />;
    case 'populations':
      return <PopulationsView {...props} />;
    case 'expiring':
      return <ExpiringView {...props} />;
    default:
      return null;
  }
}
