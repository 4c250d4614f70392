import { QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import type { ActionChange, ModeChange } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, QUALITY_LABELS, STATE_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { daysText, formatRange, formatShare } from '#/ui/format.ts';

export function populationInWords({ populations }: Workspace, population: string): string {
  return [...populations.values()].find(({ id }) => id === population)?.name ?? 'a removed population';
}

/** "management mode from “Unmanaged” to “Supervised”". */
export function modeChangeInWords({ populations }: Workspace, { population, mode }: ModeChange): string {
  const now = [...populations.values()].find(({ id }) => id === population)?.mode;
  const before = now === undefined || now === mode ? '' : `from “${MODE_LABELS[now]}” `;
  return `management mode ${before}to “${MODE_LABELS[mode]}”`;
}

/** The cell that a change concerns, by name. */
export function cellInWords(workspace: Workspace, change: ActionChange): string {
  const source = [...workspace.sources.values()].find(({ id }) => id === change.source);
  return `${source?.name ?? 'a removed source'} on ${populationInWords(workspace, change.population)}`;
}

/** What the change sets: "present, 95 % of devices, full-device tunnel on". */
export function changeInWords(change: ActionChange): string {
  const parts = [
    change.state === undefined ? '' : STATE_LABELS[change.state].label.toLowerCase(),
    change.share === undefined ? '' : `${formatShare(change.share)} of devices`,
    change.retentionDays === undefined ? '' : `kept ${daysText(change.retentionDays)}`,
    ...SWITCHES.flatMap((name) => {
      const value = change.switches?.[name];
      return value === undefined ? [] : [`${SWITCH_LABELS[name].toLowerCase()} ${value}`];
    }),
    ...QUALITY_DIMENSIONS.flatMap((dimension) => {
      const value = change.quality?.[dimension];
      return value === undefined
        ? []
        : [`${QUALITY_LABELS[dimension].title.toLowerCase()} ${formatRange(value, 1)} of 5`];
    }),
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing yet' : parts.join(', ');
}
