import type { ReleasedObject, Strategy, StrategyRelease } from '#/domain/catalog/catalog.ts';
import { formatDate } from '#/ui/format.ts';

import { compareReleases, type ObjectHistory, type ReleaseStep } from './compare-releases.ts';
import styles from './releases-section.module.css';
import { Section } from './section.tsx';

const SHORT_HASH = 8;

export function ReleasesSection({ strategy }: { readonly strategy: Strategy }) {
  const { releases } = strategy;
  return (
    <Section
      id="releases"
      lead="A version number alone hides a rewrite: between 18.1 and 19.0 the strategy kept version 1.0 and every byte while both of its analytics changed. Compare hashes."
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard */}
      <div className={styles.scroll} role="group" aria-label="Objects by release" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Object</th>
              {releases.map(({ release }) => (
                <th key={release} scope="col">
                  {release}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compareReleases(releases).map((history) => (
              <HistoryRow key={history.id} history={history} />
            ))}
          </tbody>
        </table>
      </div>
      <dl className={styles.notes}>
        {releases.map((release) => (
          <ReleaseNote key={release.release} release={release} />
        ))}
      </dl>
    </Section>
  );
}

function HistoryRow({ history }: { readonly history: ObjectHistory }) {
  return (
    <tr>
      <th scope="row">{history.id}</th>
      {history.steps.map((step) => (
        <td key={step.release} data-change={step.change}>
          {step.object === null ? (
            <span className={styles.absent}>not there</span>
          ) : (
            <StepCell step={step} object={step.object} />
          )}
        </td>
      ))}
    </tr>
  );
}

function StepCell({ step, object }: { readonly step: ReleaseStep; readonly object: ReleasedObject }) {
  return (
    <>
      <span className={styles.version}>
        {object.version} <span className={styles.change}>{step.change}</span>
      </span>
      <code title={object.sha256}>{object.sha256.slice(0, SHORT_HASH)}</code>
      <span className={styles.date}>{formatDate(object.modified)}</span>
      {object.logSources === undefined ? null : (
        <span className={styles.date}>
          {object.logSources} sources, {object.mutableElements ?? 0} elements
        </span>
      )}
    </>
  );
}

function ReleaseNote({ release }: { readonly release: StrategyRelease }) {
  return (
    <div>
      <dt>{release.release}</dt>
      <dd>{release.note}</dd>
    </div>
  );
}
