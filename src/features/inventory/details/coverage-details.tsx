import { CapabilityFields } from '#/features/inventory/details/capability-fields.tsx';
import { describeCell } from '#/features/inventory/cells/describe-cell.ts';
import { CellEffectHint } from '#/features/inventory/details/cell-effect-hint.tsx';
import { CoverageEvidence } from '#/features/inventory/details/coverage-evidence.tsx';
import classes from '#/features/inventory/details/details.module.css';
import { DeviceSetField } from '#/features/inventory/details/device-set-field.tsx';
import { LastChange } from '#/features/inventory/details/last-change.tsx';
import { QualityFields } from '#/features/inventory/details/quality-fields.tsx';
import { StateChoice } from '#/features/inventory/details/state-choice.tsx';
import { SwitchFields } from '#/features/inventory/details/switch-fields.tsx';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { useCellFacts } from '#/features/inventory/use-records.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';
import { coverageSubject } from '#/domain/audit/comment-subjects.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { coverageIdOf } from '#/domain/ids.ts';
import { editCoverage, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { RangeField } from '#/ui/range-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface CoverageDetailsProps {
  readonly population: PopulationId;
  readonly source: SourceId;
  readonly canEdit: boolean;
}

/** Every field of one cell, in the order in which an architect knows them. */
export function CoverageDetails({ population, source, canEdit }: CoverageDetailsProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const coverage = coverageOf(workspace, population, source);
  const facts = useCellFacts(population, source);
  const subject = coverageSubject(population, source);
  const state = coverage?.state ?? 'unknown';
  const counts = state === 'present' || state === 'partial';
  const edit = (patch: CoveragePatch) => run(editCoverage(workspace, [{ population, source }], patch));
  const shared = { population, source, coverage, canEdit, edit };
  return (
    <div className={classes.details}>
      <p>
        {describeCell(facts)} <CommentMark subject={subject} name={supportInWords(workspace, subject)} />
      </p>
      <StateChoice state={state} disabled={!canEdit} onCommit={(next) => edit({ state: next })} />
      <CellEffectHint population={population} source={source} />
      <RangeField
        label="Share of the population's devices"
        value={coverage?.share ?? null}
        min={0}
        max={100}
        scale={100}
        suffix="%"
        emptyLabel="not known: anything from 0 to 100"
        disabled={!canEdit}
        onCommit={(share) => edit({ share, state: stateForShare(state, share) })}
      />
      <DeviceSetField {...shared} />
      <CoverageEvidence {...shared} />
      <Section title="Quality of its records" open={counts}>
        <QualityFields {...shared} />
      </Section>
      <Section title="What it can see" open={counts}>
        <SwitchFields {...shared} />
        <CapabilityFields {...shared} />
      </Section>
      <TextField
        label="Note"
        multiline
        value={coverage?.note ?? ''}
        maxLength={4000}
        disabled={!canEdit}
        onCommit={(note) => edit({ note })}
      />
      <LastChange entity={coverageIdOf(population, source)} />
    </div>
  );
}

function Section({
  title,
  open,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <details className={classes.section} open={open}>
      <summary>{title}</summary>
      <div className={classes.sectionBody}>{children}</div>
    </details>
  );
}
