import { useDeferredValue, useMemo } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { BarAndNumber } from '#/features/inventory/cells/score-cell.tsx';
import { editEffect } from '#/features/inventory/edit-effect.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { Result } from '#/domain/result.ts';
import type { OrganisationScore } from '#/domain/scoring/score.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { FACET_LABELS } from '#/domain/workspace/labels.ts';
import { describeCommandError } from '#/state/describe-error.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

interface EffectPreviewProps {
  readonly command: Result<CommitDraft, CommandError>;
  /** How much it changes, in words. */
  readonly what?: string;
  /** What to say while there is nothing to change yet. */
  readonly idle: string;
}

/** What a change would do to the scores, before it is made. The typing never waits for it. */
export function EffectPreview({ command, what, idle }: EffectPreviewProps) {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const scores = useScores();
  const deferred = useDeferredValue(command);
  const then = useMemo(
    () => (deferred.ok ? scoreWorkspace(applyCommit(workspace, deferred.value), catalog, on, scores) : null),
    [deferred, workspace, catalog, on, scores],
  );
  if (!deferred.ok || then === null) {
    return (
      <output className={classes.preview}>
        {deferred.ok || deferred.error.kind === 'no_change' ? idle : describeCommandError(deferred.error).what}
      </output>
    );
  }
  const effect = editEffect(scores, then, (facet) => FACET_LABELS[facet].long);
  return (
    <output className={classes.preview}>
      <span className={classes.effect} data-tone={effect?.tone ?? 'same'}>
        {what !== undefined && `${what}. `}
        {effect?.sentence ?? 'The scores stay as they are'}
      </span>
      <Bar name="Organisation now" score={scores.organisation} />
      <Bar name="Organisation then" score={then.organisation} />
    </output>
  );
}

function Bar({ name, score }: { readonly name: string; readonly score: OrganisationScore }) {
  if (score.proof === null || score.visibility === null) return null;
  return (
    <span className={classes.bar}>
      <span aria-hidden="true">{name}</span>
      <BarAndNumber label={name} proof={score.proof} visibility={score.visibility} />
    </span>
  );
}
