/** Where the plan files a change: the mitigation priority and the criterion that it serves. */
import type { Family, Priority } from '#/domain/catalog/vocabulary.ts';

export function priorityOf(family: Family): Priority {
  if (family === 'identity') return 'M4';
  return family === 'mdm' || family === 'mtd' || family === 'appinv' ? 'M1' : 'M3';
}

const CRITERION_OF: Readonly<Record<Family, string>> = {
  mdm: 'T1.1',
  mtd: 'T1.4',
  appinv: 'T4.1',
  fw: 'T2.1',
  dns: 'T2.4',
  proxy: 'T2.1',
  tls: 'T2.1',
  identity: 'T5.1',
};

export function criterionOf(family: Family): string {
  return CRITERION_OF[family];
}
