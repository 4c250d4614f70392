import { LEVEL_MARKS } from '#/features/population/facets/facet-table.tsx';
import styles from '#/features/population/facets/facets.module.css';
import { webAddressOf } from '#/text/web-address.ts';
import type { Ceiling } from '#/domain/catalog/catalog.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';

interface Props {
  readonly ceiling: Ceiling | null;
  readonly coverage: Coverage | null;
}

export function CeilingDetail({ ceiling, coverage }: Props) {
  const { sources } = useCatalog().observability;
  if (ceiling === null) {
    return (
      <div>
        <h4>Ceiling</h4>
        <p>It depends on the management mode, which is not recorded. Until then the score spans all modes.</p>
      </div>
    );
  }
  const cited = sources[ceiling.source];
  const url = webAddressOf(cited?.url ?? '');
  return (
    <div>
      <h4>
        Ceiling: {LEVEL_MARKS[ceiling.level].glyph} {LEVEL_MARKS[ceiling.level].word}
      </h4>
      <p>{ceiling.reason}</p>
      <p className={styles.faint}>
        Reach: {ceiling.scope}. Our grade, {ceiling.basis === 'source' ? 'with a source' : 'by judgement'}
        {url === null ? null : (
          <>
            :{' '}
            <a href={url} target="_blank" rel="noreferrer">
              {new URL(url).hostname}
            </a>
          </>
        )}
        .
      </p>
      {ceiling.requires.length === 0 ? null : (
        <ul className={styles.requires}>
          {ceiling.requires.map((name) => (
            <li key={name}>
              Needs {SWITCH_LABELS[name].toLowerCase()}: <b>{coverage?.switches[name] ?? 'unknown'}</b>
            </li>
          ))}
          <li>Without it: {LEVEL_MARKS[ceiling.levelWithout].word}</li>
        </ul>
      )}
    </div>
  );
}
