import { relevantSwitches } from '#/features/inventory/details/ceilings-of.ts';
import type { CoverageFieldProps } from '#/features/inventory/details/coverage-field-props.ts';
import { SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { SelectField } from '#/ui/select-field.tsx';

const OPTIONS = [
  { value: 'unknown', label: 'Unknown' },
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const;

/** Settings that a ceiling depends on; only those that matter for this family in this management mode. */
export function SwitchFields({ population, source, coverage, canEdit, edit }: CoverageFieldProps) {
  const workspace = useWorkspace();
  const { observability } = useCatalog();
  const family = workspace.sources.get(source)?.family;
  const record = workspace.populations.get(population);
  if (family === undefined || record === undefined) return null;
  return relevantSwitches(observability, record, family).map((each) => (
    <SelectField
      key={each}
      label={SWITCH_LABELS[each]}
      value={coverage?.switches[each] ?? 'unknown'}
      options={OPTIONS}
      disabled={!canEdit}
      onCommit={(value) => edit({ switches: { [each]: value } })}
    />
  ));
}
