import { FileDown, Square } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { FileCard, FileCards } from '#/features/exchange/file-cards.tsx';
import { REPORT_FORMATS, type ReportFormat } from '#/features/exchange/reports/report-formats.ts';
import styles from '#/features/exchange/reports/reports.module.css';
import { ScopeChoice } from '#/features/exchange/scope/scope-choice.tsx';
import { missingIn, scopeOf, WHOLE_RECORD } from '#/features/exchange/scope/scope-chosen.ts';
import { useReportJob, type RunningReport } from '#/features/exchange/reports/use-report-job.ts';
import { layerReleases } from '#/exchange/navigator/layer-releases.ts';
import { useAsOf, useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { useStrategy } from '#/state/use-catalog.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { formatDate } from '#/ui/format.ts';
import { SelectField } from '#/ui/select-field.tsx';

/** Scores and the whole record as files that are read elsewhere and do not come back. */
export function Reports() {
  const asOf = useAsOf();
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const [chosen, setChosen] = useState(WHOLE_RECORD);
  const [withPeople, setWithPeople] = useState(true);
  const releases = layerReleases(useStrategy());
  const [attack, setAttack] = useState<string | null>(null);
  const { running, make, stop } = useReportJob();
  const part = scopeOf(chosen, workspace.populations);
  const missing = missingIn(part);
  return (
    <Card
      title="Reports"
      hint={`scores and the record ${asOf === null ? 'as they are now' : `as of ${formatDate(asOf)}`}`}
    >
      <p className={styles.about}>
        For auditors, management and other tools. Each says of what it is, as of when, by which versions and what its
        numbers do not mean.
      </p>
      <div className={styles.scope}>
        <ScopeChoice
          workspace={workspace}
          chosen={chosen}
          onChoose={setChosen}
          ofSome="Numbers, tables and the changes that are told are of these. What is said of the organisation is said of them together."
        />
      </div>
      <div className={styles.people}>
        <CheckboxField label="Name the people who recorded changes" checked={withPeople} onCommit={setWithPeople} />
        {missing === null ? null : <p className={styles.missing}>Choose {missing} first.</p>}
      </div>
      <FileCards>
        {REPORT_FORMATS.map((report) => (
          <ReportItem
            key={report.format}
            report={report}
            running={running}
            isPossible={missing === null}
            onMake={() =>
              void make({ format: report.format, options: { attack }, scope: { on, asOf, ...part }, withPeople })
            }
            onStop={stop}
          >
            {report.format === 'navigator' ? (
              <SelectField
                label="For ATT&CK"
                value={attack ?? releases[0] ?? ''}
                options={releases.map((release) => ({ value: release, label: release }))}
                onCommit={setAttack}
              />
            ) : null}
          </ReportItem>
        ))}
      </FileCards>
    </Card>
  );
}

const STAGES: Readonly<Record<RunningReport['stage'], { readonly share: number; readonly words: string }>> = {
  checking: { share: 0.15, words: 'Checking the ledger' },
  scoring: { share: 0.4, words: 'Scoring' },
  writing: { share: 0.65, words: 'Writing the file' },
};

interface ReportItemProps {
  readonly report: ReportFormat;
  readonly running: RunningReport | null;
  readonly isPossible: boolean;
  readonly onMake: () => void;
  readonly onStop: () => void;
  /** What to choose for this format alone. */
  readonly children: ReactNode;
}

function ReportItem({ report, running, isPossible, onMake, onStop, children }: ReportItemProps) {
  const { format, title, purpose, holds, action } = report;
  const stage = running?.format === format ? STAGES[running.stage] : null;
  return (
    <FileCard title={title} purpose={purpose}>
      <p className={styles.holds}>{holds}</p>
      {children === null ? null : <div className={styles.choice}>{children}</div>}
      <div className={styles.foot}>
        {/* The same button makes and stops, so that the keyboard stays where it is. */}
        <Button
          icon={stage === null ? <FileDown /> : <Square />}
          disabled={!isPossible || (running !== null && stage === null)}
          onClick={stage === null ? onMake : onStop}
        >
          {stage === null ? action : 'Stop'}
        </Button>
        <output className={styles.progress}>
          {stage === null ? null : (
            <>
              <progress max={1} value={stage.share} aria-label={title} />
              <span>{stage.words}</span>
            </>
          )}
        </output>
      </div>
    </FileCard>
  );
}
