import type { Ceiling, CitedSource } from '#/domain/catalog/catalog.ts';
import type { Facet, Family } from '#/domain/catalog/vocabulary.ts';
import { FACET_LABELS, FAMILY_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';

import styles from './ceiling-detail.module.css';
import { ExternalLink } from './external-link.tsx';
import { LevelMark } from './level-mark.tsx';

export interface CeilingDetailProps {
  readonly family: Family;
  readonly facet: Facet;
  readonly ceiling: Ceiling;
  readonly source: CitedSource | null;
}

/** Why one cell of the matrix is graded as it is. Read out when another cell gets the focus. */
export function CeilingDetail({ family, facet, ceiling, source }: CeilingDetailProps) {
  const { level, levelWithout, requires, fidelity, scope, reason, basis } = ceiling;
  return (
    <section className={styles.detail} aria-labelledby="ceiling-detail">
      <div className={styles.verdict}>
        <h3 id="ceiling-detail">
          {FACET_LABELS[facet].long} <span className={styles.from}>from {FAMILY_LABELS[family].long}</span>
        </h3>
        <div aria-live="polite">
          <p className={styles.level}>
            <LevelMark level={level} />
          </p>
          <p className={styles.reason}>{reason}.</p>
        </div>
      </div>
      <dl>
        {requires.length === 0 ? null : (
          <div>
            <dt>Needs</dt>
            <dd>
              {requires.map((name) => SWITCH_LABELS[name]).join(' and ')}; without it <LevelMark level={levelWithout} />
            </dd>
          </div>
        )}
        <div>
          <dt>Reach</dt>
          <dd>{scope}</dd>
        </div>
        <div>
          <dt>Fidelity within reach</dt>
          <dd>
            <LevelMark level={fidelity} />
          </dd>
        </div>
        <div>
          <dt>Basis</dt>
          <dd>{basis === 'source' ? 'a cited page; the grade is ours' : 'judgement, no single public source'}</dd>
        </div>
        {source === null || source.url === null ? null : (
          <div className={styles.source}>
            <dt>Source</dt>
            <dd>
              {source.says} <ExternalLink href={source.url}>{new URL(source.url).hostname}</ExternalLink>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
