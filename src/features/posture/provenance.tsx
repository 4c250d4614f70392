import { Link } from 'react-router';

import { isoDateOf } from '#/domain/dates.ts';
import { timeMsOf } from '#/domain/ledger/clock.ts';
import { useAsOf, useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { formatDate } from '#/ui/format.ts';

import styles from './provenance.module.css';

/** Version of the visibility model, as the scoring README names it. */
const MODEL_VERSION = '1.0';
/** The catalog's ATT&CK release and the start of the raw DET0672 object's SHA-256 in it; `/reference` has all of it. */
const RELEASE = 'ATT&CK Mobile 19.1';
const STRATEGY_HASH = '03e0a909';

/** Under every printed page: by which model, which facts, which day, which state of the record. */
export function Provenance() {
  const { settings } = useWorkspace();
  const { commits } = useLedger();
  const on = useEvaluationDate();
  const profile = useCatalog().checklist.retentionProfiles.find(({ id }) => id === settings.retentionProfile);
  const asOf = useAsOf();
  const last = asOf === null ? commits.at(-1) : commits.findLast(({ id }) => isoDateOf(timeMsOf(id)) <= asOf);
  const head = last?.hash.slice(0, 8);
  return (
    <p className={styles.provenance}>
      Visibility model {MODEL_VERSION} · {RELEASE} · <Link to="/reference">DET0672</Link> <code>{STRATEGY_HASH}…</code>{' '}
      · evaluated on {formatDate(on)} · retention against {profile?.name ?? 'no profile'}
      {head === undefined ? '' : ' · record at '}
      {head === undefined ? null : <code>{head}…</code>}
    </p>
  );
}
