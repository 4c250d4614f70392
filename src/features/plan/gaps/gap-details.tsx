import { Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { controlsOf } from '#/domain/planning/controls-of.ts';
import { pricedActionFor } from '#/domain/planning/action-for-gap.ts';
import type { Beside } from '#/domain/planning/gap.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import styles from '#/features/plan/gaps/gaps.module.css';
import { proposedInWords } from '#/features/plan/gaps/proposed-in-words.ts';
import type { ListedGap } from '#/features/plan/gaps/listed-gaps.ts';
import { TakeInButton } from '#/features/plan/scenarios/take-in-button.tsx';
import { addAction } from '#/domain/workspace/commands/action-commands.ts';
import { LAYER_LABELS, MODE_LABELS } from '#/domain/workspace/labels.ts';
import { newId } from '#/state/new-id.ts';
import { useCatalog, useControls } from '#/state/use-catalog.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate, formatNumber, formatPoints } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';
import { SelectField } from '#/ui/select-field.tsx';

/** Points that two digits would show as none. */
const NOTICEABLE = 0.005;

export interface GapDetailsProps {
  readonly id: string;
  readonly gap: ListedGap;
  readonly onAccept: () => void;
}

/** Also where an address opened it, far down the list. */
function bringIntoView(details: HTMLElement | null): void {
  details?.scrollIntoView({ block: 'nearest' });
}

/** Why the points are lost, what closes the gap, what exactly that gives, and where it belongs. */
export function GapDetails({ id, gap, onAccept }: GapDetailsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { accepted } = gap;
  const entry = withAlternative(gap.entry, chosen);
  const choice = <ModeChoice entry={gap.entry} chosen={chosen} onChoose={setChosen} />;
  return (
    <div ref={bringIntoView} id={id} className={styles.details}>
      <dl>
        <dt>Why</dt>
        <dd>{entry.reason}</dd>
        <dt>What closes it</dt>
        <dd>{entry.closes}</dd>
        {entry.change === null ? null : (
          <>
            <dt>Proposed</dt>
            <dd>
              {proposedInWords(entry.change)}
              {choice}
            </dd>
          </>
        )}
        <dt>{entry.change === null && entry.readiness === 0 ? 'What is lost' : 'What it gives'}</dt>
        <dd>{givesInWords(entry)}</dd>
        <Criteria ids={entry.criteria} />
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
      <GapActions gap={{ ...gap, entry }} onAccept={onAccept} />
    </div>
  );
}

interface ModeChoiceProps {
  readonly entry: GapEntry;
  /** Id of the alternative; `null`: the mode that gives most. */
  readonly chosen: string | null;
  readonly onChoose: (alternative: string | null) => void;
}

/** The modes that a population could move to, where there is a choice. */
function ModeChoice({ entry: { change }, chosen, onChoose }: ModeChoiceProps) {
  if (change === null || change.alternatives.length === 0) return null;
  return (
    <SelectField
      label="Move to"
      value={chosen ?? change.id}
      options={[change, ...change.alternatives].map(({ id, mode, gain }) => ({
        value: id,
        label: `${mode === null ? '' : MODE_LABELS[mode]}, ${formatPoints(gain, { digits: 1, signed: true })}`,
      }))}
      onCommit={(id) => onChoose(id === change.id ? null : id)}
    />
  );
}

/** The gap with another mode to move to. */
function withAlternative(entry: GapEntry, chosen: string | null): GapEntry {
  const { change } = entry;
  const alternative = change?.alternatives.find(({ id }) => id === chosen);
  if (change === null || alternative === undefined) return entry;
  const { title, gain: size, narrows, facet, question, criteria } = alternative;
  return { ...entry, title, size, narrows, facet, question, criteria, change: { ...change, ...alternative } };
}

function exact(points: number): string {
  return formatNumber(points, 2);
}

function givesInWords({ size, narrows, readiness, layer, certain, change }: GapEntry): string {
  const upTo = certain ? '' : 'Up to ';
  if (readiness > 0) return `${upTo}${exact(readiness)} points of readiness, if it is met wherever it applies.`;
  const stands = layer === null ? '' : ` They stand under “${LAYER_LABELS[layer].toLowerCase()}” today.`;
  if (change === null) return `${exact(size)} points of the organisation.${stands}`;
  if (change.beside !== null) return `${besideInWords(change.beside, upTo)}${endsInWords({ size, narrows })}${stands}`;
  const own = change.population === null ? '' : `, ${exact(change.populationGain)} of this population`;
  return `${upTo}${exact(size)} points of the organisation${own}, taken alone.${endsInWords({ size, narrows })}${stands}`;
}

/** What it does to the upper end of the range, where that does not stay where it is. */
function endsInWords({ size, narrows }: Pick<GapEntry, 'size' | 'narrows'>): string {
  const upper = size - narrows;
  if (Math.abs(narrows) < NOTICEABLE) return '';
  const width = ` The range grows ${exact(Math.abs(narrows))} points ${narrows > 0 ? 'narrower' : 'wider'}`;
  if (Math.abs(upper) < NOTICEABLE) return `${width}: its upper end stays.`;
  return `${width}: its upper end ${upper > 0 ? 'rises' : 'falls'} by ${exact(Math.abs(upper))}.`;
}

function besideInWords({ title, gain }: Beside, upTo: string): string {
  return title === null
    ? `Nothing alone; ${upTo.toLowerCase()}${exact(gain)} points of the organisation once all the others are closed.`
    : `Nothing alone; ${upTo.toLowerCase()}${exact(gain)} points of the organisation more beside “${title}”.`;
}

function Criteria({ ids }: { readonly ids: readonly string[] }) {
  const { checklist } = useCatalog();
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{ids.length === 1 ? 'Criterion' : 'Criteria'}</dt>
      <dd>
        <ul className={styles.criteria}>
          {ids.map((id) => (
            <li key={id}>
              <Link to={`/checklist?criterion=${id}`}>{id}</Link> {checklist.criteria.get(id)?.question}
            </li>
          ))}
        </ul>
      </dd>
      <Suspense fallback={null}>
        <TouchedControls criteria={ids} />
      </Suspense>
    </>
  );
}

function TouchedControls({ criteria }: { readonly criteria: readonly string[] }) {
  const touched = controlsOf(useControls(), criteria);
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
