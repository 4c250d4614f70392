import type { LeftOut } from '#/domain/planning/frontier/plan-changes.ts';
import { formatNumber } from '#/ui/format.ts';

/** Which changes plans are not searched among, and what that means for the bound; `null` where they are among all. */
export function leftOutInWords({ changes }: LeftOut): string | null {
  if (changes === 0) return null;
  const what = `${formatNumber(changes)} ${changes === 1 ? 'change' : 'changes'} that would give less`;
  return `To keep the search short, no plan here holds ${what}; the bound counts ${changes === 1 ? 'it' : 'them'} all the same.`;
}
