import type { ReactNode } from 'react';

import type { ChangeKind, ChangeRow } from '#/features/exchange/wizard/change-row.ts';
import { ChangeSection } from '#/features/exchange/wizard/change-section.tsx';
import styles from '#/features/exchange/wizard/changes.module.css';
import { Banner } from '#/ui/banner.tsx';
import { Card } from '#/ui/card.tsx';
import { formatNumber } from '#/ui/format.ts';

export interface ChangesStepProps {
  readonly rows: readonly ChangeRow[];
  readonly accepted: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isOn: boolean) => void;
  /** What accepting does to the score. */
  readonly effect: ReactNode;
}

const SECTIONS: readonly { readonly kind: ChangeKind; readonly title: string; readonly about: string }[] = [
  { kind: 'new', title: 'New', about: 'Not in the record yet.' },
  { kind: 'changed', title: 'Changed', about: 'Only the fields below change; coverage, answers and evidence stay.' },
  {
    kind: 'held',
    title: 'Recorded otherwise',
    about: 'People have set this since, or the record is of a later day than the files. Kept unless you tick it.',
  },
  {
    kind: 'gone',
    title: 'Gone',
    about:
      'In the record, and no longer in the files. Kept unless you tick it: removing also takes its coverage and answers.',
  },
];

/** Everything that would change, before it does. */
export function ChangesStep({ rows, accepted, onTick, effect }: ChangesStepProps) {
  const same = rows.filter(({ kind }) => kind === 'same');
  return (
    <>
      {same.length === rows.length ? (
        <Banner tone="good" title="Nothing would change">
          The files say what the record says already.
        </Banner>
      ) : (
        <Card title="Effect on the score" hint="with what is ticked below">
          {effect}
        </Card>
      )}
      {SECTIONS.map(({ kind, title, about }) => {
        const own = rows.filter((row) => row.kind === kind);
        return own.length === 0 ? null : (
          <ChangeSection key={kind} title={title} about={about} rows={own} accepted={accepted} onTick={onTick} />
        );
      })}
      {same.length === 0 ? null : (
        <details className={styles.same}>
          <summary>
            {formatNumber(same.length)} {same.length === 1 ? 'record stays' : 'records stay'} the same
          </summary>
          <ul>
            {same.slice(0, SAME_SHOWN).map(({ id, name, thing }) => (
              <li key={id}>
                {name} <small>{thing}</small>
              </li>
            ))}
            {same.length > SAME_SHOWN ? <li>and {formatNumber(same.length - SAME_SHOWN)} more</li> : null}
          </ul>
        </details>
      )}
    </>
  );
}

const SAME_SHOWN = 200;
