import type { Strategy, Technique } from '#/domain/catalog/catalog.ts';
import { formatDate } from '#/ui/format.ts';

import { ExternalLink } from './external-link.tsx';
import { RELAYS, RelayDiagram } from './relay-diagram.tsx';
import { Section } from './section.tsx';
import styles from './technique-section.module.css';

export function TechniqueSection({ strategy }: { readonly strategy: Strategy }) {
  const { technique, subTechniques } = strategy;
  return (
    <Section id="technique" lead={technique.summary}>
      <TechniqueFacts technique={technique} />
      <ul className={styles.variants}>
        {subTechniques.map((variant) => {
          const relay = RELAYS[variant.id];
          return (
            <li key={variant.id}>
              {relay === undefined ? null : <RelayDiagram relay={relay} />}
              <h3>{variant.name}</h3>
              <p>{variant.summary}</p>
              <TechniqueFacts technique={variant} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function TechniqueFacts({ technique }: { readonly technique: Technique }) {
  const { id, url, version, modified, strategy } = technique;
  return (
    <p className={styles.facts}>
      <ExternalLink href={url}>{id}</ExternalLink>
      <span>version {version}</span>
      <span>modified {formatDate(modified)}</span>
      <span>detected by {strategy}</span>
    </p>
  );
}
