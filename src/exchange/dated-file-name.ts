import type { IsoDate } from '#/domain/dates.ts';

/** A file name that every system takes: "Meridian Health" on a day as `meridian-health-2026-11-20` and the suffix. */
export function datedFileName(workspaceName: string, on: IsoDate, suffix: string): string {
  const plain = workspaceName
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${plain || 'workspace'}-${on}${suffix}`;
}
