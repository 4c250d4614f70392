import styles from '#/features/exchange/wizard/choice-list.module.css';
import { formatNumber } from '#/ui/format.ts';
import { SelectField, type SelectOption } from '#/ui/select-field.tsx';

/** Something that comes in and what of the workspace it is. */
export interface MatchRow {
  readonly key: string;
  readonly name: string;
  /** "Android · Fully managed · 1,620 devices". */
  readonly about: string;
  /** Id of the record, `new` or `ignore`. */
  readonly to: string;
  /** Records it could be, the likeliest first. */
  readonly options: readonly SelectOption<string>[];
  /** Why. */
  readonly why: string;
}

export interface MatchList {
  readonly rows: readonly MatchRow[];
  /** Taken as proposed and not listed: more than anybody would go through one by one. */
  readonly more: number;
  /** Found by our own id, which leaves nothing to choose: counted, not listed. */
  readonly settled: number;
  /** What else one should know of them. */
  readonly note?: string;
}

export interface MatchStepProps {
  readonly populations: MatchList;
  readonly sources: MatchList;
  readonly onMatch: (collection: 'populations' | 'sources', key: string, to: string) => void;
}

/** Which record each part of the files speaks of: one that is here, or a new one. */
export function MatchStep({ populations, sources, onMatch }: MatchStepProps) {
  return (
    <>
      <Matches title="Populations" list={populations} onMatch={(key, to) => onMatch('populations', key, to)} />
      <Matches title="Telemetry sources" list={sources} onMatch={(key, to) => onMatch('sources', key, to)} />
    </>
  );
}

interface MatchesProps {
  readonly title: string;
  readonly list: MatchList;
  readonly onMatch: (key: string, to: string) => void;
}

function Matches({ title, list: { rows, more, settled, note }, onMatch }: MatchesProps) {
  if (rows.length + settled === 0 && note === undefined) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {note === undefined ? null : <p className={styles.none}>{note}</p>}
      {settled === 0 ? null : <p className={styles.none}>{formatNumber(settled)} found here by the id in the file.</p>}
      <ul className={styles.list} hidden={rows.length === 0}>
        {rows.map(({ key, name, about, to, why, options }) => (
          <li key={key} className={styles.row} data-kind="match">
            <span className={styles.what}>
              <b>{name}</b>
              <small>{about}</small>
            </span>
            <SelectField
              label={`${name} is`}
              hideLabel
              value={to}
              options={options}
              onCommit={(chosen) => onMatch(key, chosen)}
            />
            <span className={styles.none}>{why}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.none}>and {formatNumber(more)} more, taken as proposed</p> : null}
    </section>
  );
}
