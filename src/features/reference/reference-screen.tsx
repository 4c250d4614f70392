import { useStrategy } from '#/state/use-catalog.ts';
import { PageHeader } from '#/ui/page-header.tsx';

import { AnalyticsSection } from './analytics-section.tsx';
import { CaveatsSection } from './caveats-section.tsx';
import { ChecklistSection } from './checklist-section.tsx';
import { Contents } from './contents.tsx';
import { LimitsSection } from './limits-section.tsx';
import { ObservabilitySection } from './observability-section.tsx';
import { ReferencesSection } from './references-section.tsx';
import styles from './reference-screen.module.css';
import { ReleasesSection } from './releases-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { SoftwareSection } from './software-section.tsx';
import { StrategySection } from './strategy-section.tsx';
import { TechniqueSection } from './technique-section.tsx';
import { useAnchor } from './use-anchor.ts';
import { VerifySection } from './verify-section.tsx';

/** What Telltale measures against, where each statement comes from, and what nobody can know. */
export function ReferenceScreen() {
  const strategy = useStrategy();
  useAnchor();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeader title="Reference">
          What Telltale measures against, whose words they are, and where the limits lie.
        </PageHeader>
      </div>
      <aside className={styles.aside}>
        <Contents />
      </aside>
      <div className={styles.text}>
        <StrategySection strategy={strategy} />
        <TechniqueSection strategy={strategy} />
        <AnalyticsSection strategy={strategy} />
        <ChecklistSection strategy={strategy} />
        <ObservabilitySection />
        <LimitsSection />
        <CaveatsSection strategy={strategy} />
        <RetentionSection />
        <ReleasesSection strategy={strategy} />
        <SoftwareSection strategy={strategy} />
        <VerifySection strategy={strategy} />
        <ReferencesSection strategy={strategy} />
      </div>
    </div>
  );
}
