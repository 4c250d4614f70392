import type { Strategy } from '#/domain/catalog/catalog.ts';
import { CopyText } from '#/ui/copy-text.tsx';
import { formatDate } from '#/ui/format.ts';

import { ExternalLink } from './external-link.tsx';
import { Section } from './section.tsx';
import styles from './strategy-section.module.css';

export function StrategySection({ strategy }: { readonly strategy: Strategy }) {
  return (
    <Section id="strategy" lead={strategy.summary}>
      <dl className={styles.facts}>
        <div>
          <dt>Strategy</dt>
          <dd>
            <ExternalLink href={strategy.url}>
              {strategy.id} {strategy.name}
            </ExternalLink>
          </dd>
        </div>
        <div>
          <dt>Detects</dt>
          <dd>
            {strategy.technique.id} {strategy.technique.name}
          </dd>
        </div>
        <div>
          <dt>Release</dt>
          <dd>ATT&amp;CK Mobile {strategy.release}</dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd>
            {strategy.version}, modified {formatDate(strategy.modified)}
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <CopyText of={`the SHA-256 of ${strategy.id}`} text={strategy.sha256} shown={12} />
          </dd>
        </div>
      </dl>
      <div className={styles.origin}>
        <div>
          <h3>From ATT&amp;CK</h3>
          <p>
            Ids, names, versions, dates and hashes; which platform an analytic is for, which data components and log
            sources it names, which elements it leaves to be tuned; the software examples.
          </p>
        </div>
        <div>
          <h3>Ours</h3>
          <p>
            Every sentence on this page, the checklist and its weights, the grades of the observability matrix, the
            score. Analyst guidance with its sources shown; not a product of MITRE, and not endorsed by MITRE.
          </p>
        </div>
        <div className={styles.silences}>
          <h3>What ATT&amp;CK leaves open</h3>
          <ul>
            {strategy.silences.map((silence) => (
              <li key={silence}>{silence}</li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
