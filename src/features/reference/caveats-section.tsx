import type { Strategy } from '#/domain/catalog/catalog.ts';

import styles from './caveats-section.module.css';
import { Section } from './section.tsx';

export function CaveatsSection({ strategy }: { readonly strategy: Strategy }) {
  return (
    <Section id="caveats">
      <ul className={styles.caveats}>
        {strategy.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Section>
  );
}
