import { formatAge } from '#/ui/format.ts';

/** "34 days old", "of today", "dated in 3 days": evidence from tomorrow is not old. */
export function ageInWords(days: number): string {
  if (days < 0) return `dated ${formatAge(days)}`;
  return days < 1 ? 'of today' : `${formatAge(days)} old`;
}
