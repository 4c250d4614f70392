import { useState } from 'react';

import { LEVEL_CHOICES, LEVEL_OF, levelChoiceOf, type SetLevel } from '#/features/inventory/capability-levels.ts';
import { ceilingTableOf } from '#/features/inventory/details/ceilings-of.ts';
import type { CoverageFieldProps } from '#/features/inventory/details/coverage-field-props.ts';
import classes from '#/features/inventory/details/details.module.css';
import type { Ceiling, Level } from '#/domain/catalog/catalog.ts';
import { FACETS, type Facet } from '#/domain/catalog/vocabulary.ts';
import { FACET_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

/**
 * What the source gives of each facet: at most its ceiling, less where somebody knows better and says why. Facets that
 * the family cannot see in this mode are named apart, with the reason: no purchase changes them.
 */
export function CapabilityFields(props: CoverageFieldProps) {
  const workspace = useWorkspace();
  const { observability } = useCatalog();
  const family = workspace.sources.get(props.source)?.family;
  const population = workspace.populations.get(props.population);
  const table = population && ceilingTableOf(observability, population);
  if (!family || !population) return null;
  if (!table) {
    return (
      <p className={classes.hint}>
        The management mode of this population is not known, so what can be seen runs from the weakest mode to the
        strongest. Record the mode to see the ceilings.
      </p>
    );
  }
  const ceilings = table[family];
  const visible = FACETS.filter((facet) => ceilings[facet].level !== 'none');
  const hidden = FACETS.filter((facet) => ceilings[facet].level === 'none');
  return (
    <>
      <ul className={classes.facets}>
        {visible.map((facet) => (
          <FacetLine key={facet} facet={facet} ceiling={ceilings[facet]} {...props} />
        ))}
      </ul>
      {hidden.length > 0 && (
        <details className={classes.hidden}>
          <summary>Out of its sight in this mode: {hidden.length}</summary>
          <ul>
            {hidden.map((facet) => (
              <li key={facet}>
                <b>{FACET_LABELS[facet].long}</b> {ceilings[facet].reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface FacetLineProps extends CoverageFieldProps {
  readonly facet: Facet;
  readonly ceiling: Ceiling;
}

function FacetLine({ facet, ceiling, coverage, canEdit, edit }: FacetLineProps) {
  const override = coverage?.capability[facet] ?? null;
  const [pending, setPending] = useState<SetLevel | null>(null);
  const choice = pending ?? levelChoiceOf(override?.level);
  const choices =
    ceiling.level === 'partial' ? LEVEL_CHOICES.filter(({ value }) => !value.includes('full')) : LEVEL_CHOICES;
  return (
    <li className={classes.facet}>
      <div className={classes.facetHead}>
        <b>{FACET_LABELS[facet].long}</b>
        <LevelMark ceiling={ceiling} />
      </div>
      {ceiling.level !== 'full' && <p className={classes.reason}>{ceiling.reason}</p>}
      {(canEdit || override !== null) && (
        <SelectField
          label={`What it gives of ${FACET_LABELS[facet].long}`}
          hideLabel
          value={choice}
          options={choices}
          disabled={!canEdit}
          onCommit={(value) => {
            if (value === 'ceiling') {
              setPending(null);
              if (override !== null) edit({ capability: { [facet]: null } });
            } else if (override === null) {
              setPending(value);
            } else {
              edit({ capability: { [facet]: { level: LEVEL_OF[value], reason: override.reason } } });
            }
          }}
        />
      )}
      {choice !== 'ceiling' && (
        <TextField
          label={`Why ${FACET_LABELS[facet].long} differs from its ceiling`}
          hideLabel
          // The list just asked for a reason: its field is the next thing to fill in.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={pending !== null}
          required
          placeholder="Why? Recorded once there is a reason."
          value={override?.reason ?? ''}
          disabled={!canEdit}
          onCommit={(reason) => {
            edit({ capability: { [facet]: { level: LEVEL_OF[choice], reason } } });
            setPending(null);
          }}
        />
      )}
    </li>
  );
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = { none: 'none', partial: 'partial', full: 'full' };

function LevelMark({ ceiling }: { readonly ceiling: Ceiling }) {
  const depends = ceiling.levelWithout !== ceiling.level;
  return (
    <span className={classes.ceiling} data-level={ceiling.level}>
      ceiling {LEVEL_WORDS[ceiling.level]}
      {depends && `, ${LEVEL_WORDS[ceiling.levelWithout]} without the setting`}
    </span>
  );
}
