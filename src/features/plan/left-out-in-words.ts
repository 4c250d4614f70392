import type { LeftOut } from '#/domain/planning/frontier/plan-changes.ts';
import { formatNumber } from '#/ui/format.ts';

/** Which changes the plans are not made of, and what that means for them; `null` where they are made of all. */
export function leftOutInWords({ changes, populations }: LeftOut): string | null {
  const parts = [
    changes === 0 ? [] : [`${formatNumber(changes)} ${changes === 1 ? 'change' : 'changes'} that would give less`],
    populations === 0
      ? []
      : [
          `the changes of ${formatNumber(populations)} ${populations === 1 ? 'population' : 'populations'} with less to win`,
        ],
  ].flat();
  if (parts.length === 0) return null;
  return `Left out to keep the search short: ${parts.join(', and ')}. With them a plan may prove more.`;
}
