import styles from '#/features/mitigations/mitigations.module.css';
import { withField } from '#/features/mitigations/with-field.ts';
import { ceilingTableOf, isModeOf } from '#/domain/catalog/read-observability.ts';
import { FACETS, SWITCHES, type Switch } from '#/domain/catalog/vocabulary.ts';
import type { ActionChange, ModeChange } from '#/domain/workspace/entities.ts';
import { SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { SelectField } from '#/ui/select-field.tsx';

interface Props {
  readonly change: ActionChange;
  /** Modes that the same action sets: the switches are those of the mode in which it lands. */
  readonly modes: readonly ModeChange[];
  readonly onChange: (change: ActionChange) => void;
}

type Choice = 'as_is' | 'on' | 'off';

/** Switches that matter for this family in this management mode. */
export function ChangeSwitches({ change, modes, onChange }: Props) {
  const names = useSwitchesOf(change, modes);
  if (names.length === 0) return null;
  return (
    <fieldset className={styles.switches}>
      <legend>Switches it sets</legend>
      {names.map((name) => (
        <SelectField<Choice>
          key={name}
          label={SWITCH_LABELS[name]}
          value={choiceOf(change.switches?.[name])}
          options={[
            { value: 'as_is', label: 'Leave as it is' },
            { value: 'on', label: 'On' },
            { value: 'off', label: 'Off' },
          ]}
          onCommit={(choice) => {
            const switches = withField(change.switches ?? {}, name, choice === 'as_is' ? undefined : choice);
            onChange(withField(change, 'switches', Object.keys(switches).length === 0 ? undefined : switches));
          }}
        />
      ))}
    </fieldset>
  );
}

function choiceOf(value: 'on' | 'off' | 'unknown' | undefined): Choice {
  return value === 'on' || value === 'off' ? value : 'as_is';
}

function useSwitchesOf(change: ActionChange, modes: readonly ModeChange[]): readonly Switch[] {
  const { observability } = useCatalog();
  const workspace = useWorkspace();
  const population = [...workspace.populations.values()].find(({ id }) => id === change.population);
  const source = [...workspace.sources.values()].find(({ id }) => id === change.source);
  if (population === undefined || source === undefined) return [];
  const { platform } = population;
  const mode = modes.find((one) => one.population === population.id)?.mode ?? population.mode;
  const table = isModeOf(platform, mode) ? ceilingTableOf(observability, platform, mode) : null;
  if (table === null) return [];
  const needed = new Set(FACETS.flatMap((facet) => table[source.family][facet].requires));
  return SWITCHES.filter((name) => needed.has(name));
}
