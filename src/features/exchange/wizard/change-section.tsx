import { useEffect, useId, useRef, useState } from 'react';

import type { ChangeRow } from '#/features/exchange/wizard/change-row.ts';
import styles from '#/features/exchange/wizard/changes.module.css';
import { Button } from '#/ui/button.tsx';
import { formatNumber } from '#/ui/format.ts';

export interface ChangeSectionProps {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly ChangeRow[];
  readonly accepted: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isOn: boolean) => void;
}

/** A sheet may bring thousands of cells; a page of them is drawn at a time. */
const PAGE = 100;

export function ChangeSection({ title, about, rows, accepted, onTick }: ChangeSectionProps) {
  const id = useId();
  const [shown, setShown] = useState(PAGE);
  const ticked = rows.filter((row) => accepted.has(row.id)).length;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <AllTick
          label={`All of “${title}”`}
          standing={ticked === 0 ? 'none' : ticked === rows.length ? 'all' : 'some'}
          onTick={(isOn) =>
            onTick(
              rows.map((row) => row.id),
              isOn,
            )
          }
        />
        <h3 id={id}>{title}</h3>
        <span className={styles.counted}>
          {formatNumber(ticked)} of {formatNumber(rows.length)} ticked
        </span>
        <p className={styles.about}>{about}</p>
      </header>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row) => (
          <Change key={row.id} row={row} isOn={accepted.has(row.id)} onTick={(isOn) => onTick([row.id], isOn)} />
        ))}
      </ul>
      {rows.length > shown ? (
        <Button size="s" onClick={() => setShown(shown + PAGE)}>
          Show {formatNumber(Math.min(PAGE, rows.length - shown))} more of {formatNumber(rows.length - shown)}
        </Button>
      ) : null}
    </section>
  );
}

interface ChangeProps {
  readonly row: ChangeRow;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
}

function Change({ row: { name, thing, fields }, isOn, onTick }: ChangeProps) {
  const id = useId();
  return (
    <li className={styles.row} data-off={!isOn || undefined}>
      <input id={id} type="checkbox" checked={isOn} onChange={(event) => onTick(event.target.checked)} />
      <label htmlFor={id} className={styles.name}>
        {name} <small>{thing}</small>
      </label>
      <ul className={styles.fields}>
        {fields.map(({ label, from, to }) => (
          <li key={label}>
            <span className={styles.field}>{label}</span>{' '}
            {from === '' ? null : (
              <>
                <del>{from}</del> <span aria-label="becomes">→</span>{' '}
              </>
            )}
            <ins>{to}</ins>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface AllTickProps {
  readonly label: string;
  readonly standing: 'all' | 'some' | 'none';
  readonly onTick: (isOn: boolean) => void;
}

function AllTick({ label, standing, onTick }: AllTickProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // There is no attribute for it.
    if (box.current !== null) box.current.indeterminate = standing === 'some';
  }, [standing]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={label}
      checked={standing === 'all'}
      onChange={(event) => onTick(event.target.checked)}
    />
  );
}
