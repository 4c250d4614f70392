import { Link } from 'react-router';

import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import { useAsOf, useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { formatDate } from '#/ui/format.ts';

import styles from './provenance.module.css';

/** Under every printed page: by which model, which facts, which day, which state of the record. */
export function Provenance() {
  const { settings } = useWorkspace();
  const { commits } = useLedger();
  const on = useEvaluationDate();
  const profile = useCatalog().checklist.retentionProfiles.find(({ id }) => id === settings.retentionProfile);
  const asOf = useAsOf();
  const last = asOf === null ? commits.at(-1) : commits.findLast((commit) => dayOf(commit) <= asOf);
  const head = last?.hash.slice(0, 8);
  return (
    <p className={styles.provenance}>
      Visibility model {PROVENANCE.model} · ATT&amp;CK Mobile {PROVENANCE.attackRelease} ·{' '}
      <Link to="/reference">{PROVENANCE.strategy}</Link> <code>{PROVENANCE.strategyHash}…</code> · evaluated on{' '}
      {formatDate(on)} · retention against {profile?.name ?? 'no profile'}
      {head === undefined ? '' : ' · record at '}
      {head === undefined ? null : <code>{head}…</code>}
    </p>
  );
}
