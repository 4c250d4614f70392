import { Suspense } from 'react';
import { Link, useNavigate } from 'react-router';

import { controlsOf } from '#/domain/planning/controls-of.ts';
import { pricedActionFor } from '#/domain/planning/action-for-gap.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import styles from '#/features/plan/gaps/gaps.module.css';
import { proposedInWords } from '#/features/plan/gaps/proposed-in-words.ts';
import type { ListedGap } from '#/features/plan/gaps/listed-gaps.ts';
import { TakeInButton } from '#/features/plan/scenarios/take-in-button.tsx';
import { addAction } from '#/domain/workspace/commands/action-commands.ts';
import { LAYER_LABELS } from '#/domain/workspace/labels.ts';
import { newId } from '#/state/new-id.ts';
import { useCatalog, useControls } from '#/state/use-catalog.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';

export interface GapDetailsProps {
  readonly id: string;
  readonly gap: ListedGap;
  readonly onAccept: () => void;
}

/** Why the points are lost, what closes the gap, what exactly that gives, and where it belongs. */
export function GapDetails({ id, gap, onAccept }: GapDetailsProps) {
  const { entry, accepted } = gap;
  return (
    <div id={id} className={styles.details}>
      <dl>
        <dt>Why</dt>
        <dd>{entry.reason}</dd>
        <dt>What closes it</dt>
        <dd>{entry.closes}</dd>
        {entry.change === null ? null : (
          <>
            <dt>Proposed</dt>
            <dd>{proposedInWords(entry.change)}</dd>
          </>
        )}
        <dt>{entry.change === null && entry.readiness === 0 ? 'What is lost' : 'What it gives'}</dt>
        <dd>{givesInWords(entry)}</dd>
        {entry.criterion === null ? null : <Criterion id={entry.criterion} />}
        {accepted === null ? null : (
          <>
            <dt>Accepted</dt>
            <dd>
              {accepted.acceptance.reason} <i>{accepted.acceptance.approver}</i>
              {accepted.acceptance.expires === null ? '' : `, until ${formatDate(accepted.acceptance.expires)}`}
            </dd>
          </>
        )}
      </dl>
      <GapActions gap={gap} onAccept={onAccept} />
    </div>
  );
}

function exact(points: number): string {
  return formatNumber(points, 2);
}

function givesInWords({ size, narrows, readiness, layer, certain, change }: GapEntry): string {
  if (readiness > 0)
    return `${certain ? '' : 'Up to '}${exact(readiness)} points of readiness, if it is met wherever it applies.`;
  const stands = layer === null ? '' : ` They stand under “${LAYER_LABELS[layer].toLowerCase()}” today.`;
  if (change === null) return `${exact(size)} points of the organisation.${stands}`;
  const own = change.population === null ? '' : `, ${exact(change.populationGain)} of this population`;
  const range =
    Math.abs(narrows) < 0.005
      ? ''
      : ` The range grows ${exact(Math.abs(narrows))} points ${narrows > 0 ? 'narrower' : 'wider'}.`;
  return `${certain ? '' : 'Up to '}${exact(size)} points of the organisation${own}, taken alone.${range}${stands}`;
}

function Criterion({ id }: { readonly id: string }) {
  const { checklist } = useCatalog();
  return (
    <>
      <dt>Criterion</dt>
      <dd>
        <Link to={`/checklist?criterion=${id}`}>{id}</Link> {checklist.criteria.get(id)?.question}
      </dd>
      <Suspense fallback={null}>
        <TouchedControls criterion={id} />
      </Suspense>
    </>
  );
}

function TouchedControls({ criterion }: { readonly criterion: string }) {
  const touched = controlsOf(useControls(), criterion);
  if (touched.length === 0) return null;
  return (
    <>
      <dt>Controls</dt>
      <dd className={styles.controls}>
        {touched.map(({ framework, controls }) => (
          <span key={framework}>
            {framework}:{' '}
            {controls.map(({ id, title }) => (
              <span key={id} title={title ?? undefined}>
                {id}
              </span>
            ))}
          </span>
        ))}
      </dd>
    </>
  );
}

function GapActions({ gap, onAccept }: { readonly gap: ListedGap; readonly onAccept: () => void }) {
  const { entry, action, state } = gap;
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const canEdit = useCanEdit();
  const { change } = entry;
  const accept = state === 'accepted' || state === 'expired' ? 'Change the acceptance' : 'Accept it for now';
  return (
    <div className={styles.actions}>
      {entry.population === null || entry.source === null ? null : (
        <LinkButton size="s" to={`/inventory?cell=${entry.population}~${entry.source}`}>
          Look at the cell
        </LinkButton>
      )}
      {entry.population === null ? null : (
        <LinkButton size="s" to={`/populations/${entry.population}`}>
          Look at the population
        </LinkButton>
      )}
      {change === null || !canEdit ? null : <TakeInButton gap={change} />}
      {action !== null ? (
        <LinkButton size="s" to={`/mitigations?action=${action.id}`}>
          Look at the action
        </LinkButton>
      ) : change !== null && canEdit ? (
        <Button
          size="s"
          onClick={() => {
            const id = newId('action');
            const made = pricedActionFor(change, workspace.settings);
            if (dispatch(addAction(workspace, id, made))) void navigate(`/mitigations?action=${id}`);
          }}
        >
          Make it an action
        </Button>
      ) : null}
      {canEdit ? (
        <Button size="s" aria-label={`${accept}: ${entry.title}`} onClick={onAccept}>
          {accept}
        </Button>
      ) : null}
    </div>
  );
}
