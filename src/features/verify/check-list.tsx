import { CircleAlert, CircleCheck, CircleDashed, Info, TriangleAlert, type LucideIcon } from 'lucide-react';

import { inReadingOrder, type Check, type CheckStatus } from '#/exchange/pack/verify/finding.ts';
import { CHECK_WORDS, checkInWords, findingInWords, STATUS_WORDS } from '#/exchange/pack/verify/finding-words.ts';
import styles from '#/features/verify/verify.module.css';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';

const ICONS: Readonly<Record<CheckStatus, LucideIcon>> = {
  passed: CircleCheck,
  noted: Info,
  unchecked: TriangleAlert,
  failed: CircleAlert,
  not_made: CircleDashed,
};

/** Findings of one check that are written out; a pack that is wrong everywhere would fill the page. */
const SHOWN = 12;

/** Every check with its result: nothing is left out because it went well. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <Card title="Checks" hint="in the order in which they are made, after what could not be checked">
      <ol className={styles.checks}>
        {inReadingOrder(checks).map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ol>
    </Card>
  );
}

function CheckRow({ check }: { readonly check: Check }) {
  const { id, status, findings } = check;
  const Icon = ICONS[status];
  return (
    <li className={styles.check} data-status={status} data-check={id}>
      <Icon className={styles.checkIcon} size={17} aria-hidden="true" />
      <div>
        <p className={styles.checkTitle}>{CHECK_WORDS[id].title}</p>
        {findings.length === 0 ? <p className={styles.holds}>{checkInWords(check)}</p> : null}
        {findings.length === 0 ? null : (
          <ul className={styles.findings}>
            {findings.slice(0, SHOWN).map((finding) => (
              <li key={JSON.stringify(finding)}>{findingInWords(finding)}</li>
            ))}
            {findings.length > SHOWN ? <li>and {formatNumber(findings.length - SHOWN)} more of the kind.</li> : null}
          </ul>
        )}
      </div>
      <span className={styles.status}>{STATUS_WORDS[status]}</span>
    </li>
  );
}
