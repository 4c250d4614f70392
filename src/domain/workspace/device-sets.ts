/** [SC13] The set of devices that a family usually reaches. Sources on one set are nested, never counted twice. */
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export const USUAL_DEVICE_SET: Readonly<Record<Family, string>> = {
  mdm: 'enrolled',
  mtd: 'enrolled',
  appinv: 'enrolled',
  fw: 'tunnelled',
  proxy: 'tunnelled',
  tls: 'tunnelled',
  dns: 'resolver',
  identity: 'sign-ins',
};

/** Names of sets in use or usual, to choose from: a new name for the same devices would count them twice. */
export function usedDeviceSets(workspace: Workspace): readonly string[] {
  const names = new Set<string>(Object.values(USUAL_DEVICE_SET));
  for (const row of workspace.coverage.values())
    for (const cell of row.values()) if (cell.deviceSet) names.add(cell.deviceSet);
  return [...names].toSorted();
}
