import { Link } from 'react-router';

import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { formatDate } from '#/ui/format.ts';

import styles from './provenance.module.css';
import { useLastChange } from './use-last-change.ts';

/** Under every printed page: by which model, which facts, which day, up to which change. */
export function Provenance() {
  const { settings } = useWorkspace();
  const on = useEvaluationDate();
  const profile = useCatalog().checklist.retentionProfiles.find(({ id }) => id === settings.retentionProfile);
  const lastChange = useLastChange();
  return (
    <p className={styles.provenance}>
      Visibility model {PROVENANCE.model} · ATT&amp;CK Mobile {PROVENANCE.attackRelease} ·{' '}
      <Link to="/reference">{PROVENANCE.strategy}</Link> <code>{PROVENANCE.strategyHash}…</code> · evaluated on{' '}
      {formatDate(on)} · retention against {profile?.name ?? 'no profile'}
      {lastChange === null ? '' : ' · last change '}
      {lastChange === null ? null : <code>{lastChange}…</code>}
    </p>
  );
}
