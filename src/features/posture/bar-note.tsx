import { Button } from '#/ui/button.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';

import styles from './bar-note.module.css';
import { useFirstLook } from './use-first-look.ts';

const NONE = { proven: 0, unproven: 0, closable: 0, outOfReachMode: 0 };

const PARTS = [
  { key: 'proven', term: 'Proven', words: 'The record shows it, with evidence that is not too old.' },
  {
    key: 'unproven',
    term: 'Unproven',
    words: 'May hold: a share was not measured, or its evidence is stale or missing.',
  },
  {
    key: 'closable',
    term: 'Closable',
    words: 'Not there, but could be configured or bought as the phones are managed now.',
  },
  {
    key: 'outOfReachMode',
    term: 'Out of reach',
    words: 'No product can see it while the phones are managed in this way.',
  },
] as const;

/** What the bar above says, for who sees it first; gone for good once dismissed in this browser. */
export function BarNote() {
  const [isFirst, dismiss] = useFirstLook();
  if (!isFirst) return null;
  return (
    <aside className={styles.note} aria-label="How to read the bar">
      <dl>
        {PARTS.map(({ key, term, words }) => (
          <div key={key}>
            <dt>
              <span className={styles.swatch} aria-hidden="true">
                <ProofBar {...NONE} {...{ [key]: 100 }} label={term} />
              </span>
              {term}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Button size="s" onClick={dismiss}>
        Got it
      </Button>
    </aside>
  );
}
