import type { Strategy } from '#/domain/catalog/catalog.ts';
import { useCatalog, useControls } from '#/state/use-catalog.ts';

import { ExternalLink } from './external-link.tsx';
import styles from './references-section.module.css';
import { Section } from './section.tsx';

export function ReferencesSection({ strategy }: { readonly strategy: Strategy }) {
  const { observability } = useCatalog();
  const { frameworks } = useControls();
  return (
    <Section id="references">
      <ul className={styles.list}>
        {strategy.references.map(({ title, url }) => (
          <li key={url}>
            <ExternalLink href={url}>{title}</ExternalLink>
          </li>
        ))}
      </ul>
      <h3>Related strategies</h3>
      <ul className={styles.list}>
        {strategy.related.map(({ id, name, technique }) => (
          <li key={id}>
            <ExternalLink href={`https://attack.mitre.org/detectionstrategies/${id}`}>
              {id} {name}
            </ExternalLink>{' '}
            for {technique}
          </li>
        ))}
      </ul>
      <h3>Behind the observability matrix</h3>
      <ul className={styles.list} data-columns>
        {Object.entries(observability.sources).map(([key, { says, url }]) => (
          <li key={key}>
            {says}
            {url === null ? null : (
              <>
                {' '}
                <ExternalLink href={url}>{new URL(url).hostname}</ExternalLink>
              </>
            )}
          </li>
        ))}
      </ul>
      <h3>Behind the map of controls</h3>
      <ul className={styles.list}>
        {frameworks.map(({ id, name, source }) => (
          <li key={id}>
            {name}: {source}
          </li>
        ))}
      </ul>
      <p className={styles.attribution}>{strategy.attribution}</p>
    </Section>
  );
}
