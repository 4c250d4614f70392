import styles from '#/features/exchange/wizard/choice-list.module.css';
import { SelectField, type SelectOption } from '#/ui/select-field.tsx';

/** Something that comes in and what of the workspace it is. */
export interface MatchRow {
  readonly key: string;
  readonly name: string;
  /** "Android · Fully managed · 1,620 devices". */
  readonly about: string;
  /** Id of the record, `new` or `ignore`. */
  readonly to: string;
  /** Why that was proposed; `null` once somebody chose otherwise. */
  readonly why: string | null;
}

export interface MatchStepProps {
  readonly populations: readonly MatchRow[];
  readonly sources: readonly MatchRow[];
  readonly populationOptions: readonly SelectOption<string>[];
  readonly sourceOptions: readonly SelectOption<string>[];
  readonly onMatch: (collection: 'populations' | 'sources', key: string, to: string) => void;
}

/** Which record each part of the files speaks of: one that is here, or a new one. */
export function MatchStep({ populations, sources, populationOptions, sourceOptions, onMatch }: MatchStepProps) {
  return (
    <>
      <Matches
        title="Populations"
        rows={populations}
        options={populationOptions}
        onMatch={(key, to) => onMatch('populations', key, to)}
      />
      {sources.length === 0 ? null : (
        <Matches
          title="Telemetry sources"
          rows={sources}
          options={sourceOptions}
          onMatch={(key, to) => onMatch('sources', key, to)}
        />
      )}
    </>
  );
}

interface MatchesProps {
  readonly title: string;
  readonly rows: readonly MatchRow[];
  readonly options: readonly SelectOption<string>[];
  readonly onMatch: (key: string, to: string) => void;
}

function Matches({ title, rows, options, onMatch }: MatchesProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {rows.map(({ key, name, about, to, why }) => (
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
            <span className={styles.none}>{why ?? 'Your choice.'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
