import { createContext, useCallback, useContext } from 'react';
import { useSearchParams } from 'react-router';

import type { ScenarioId } from '#/domain/ids.ts';
import { applyScenario, type AsIf } from '#/domain/planning/scenario/as-if.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useDocument } from '#/state/document-store.ts';
import { asOfIn } from '#/state/use-as-of.ts';

/** Of the address, `?scenario=scn-3f9a1c2b7d`. Links within the app keep it, as they keep the date. */
export const SCENARIO_PARAM = 'scenario';

/**
 * The scenario in the address, whether or not the record still has it; `null` for the record itself. The past stands
 * before it: a scenario is made on the record of today and says nothing of how it was.
 */
function scenarioIn(params: URLSearchParams): ScenarioId | null {
  if (asOfIn(params) !== null) return null;
  const id = params.get(SCENARIO_PARAM);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a lookup key only; what no scenario has finds none.
  return id === null || id === '' ? null : (id as ScenarioId);
}

/**
 * True around what is about the record itself whatever scenario is open: a pack, an export or a review of what could be
 * would be taken for what is.
 */
export const RecordOnly = createContext(false);

export function useScenarioId(): ScenarioId | null {
  const [params] = useSearchParams();
  const isRecord = useContext(RecordOnly);
  return isRecord ? null : scenarioIn(params);
}

/** The scenario that every screen is read with; `null` where the record itself is read. */
export function useScenario(): Scenario | null {
  const id = useScenarioId();
  return useDocument(({ workspace }) => (id === null ? null : (workspace.scenarios.get(id) ?? null)));
}

/** Opens a scenario over the screen that is on; `null` goes back to the record. */
export function useOpenScenario(): (id: ScenarioId | null) => void {
  const [, setParams] = useSearchParams();
  return useCallback(
    (id) => {
      setParams((params) => {
        if (id === null) params.delete(SCENARIO_PARAM);
        else params.set(SCENARIO_PARAM, id);
        return params;
      });
    },
    [setParams],
  );
}

/** The record itself, whatever scenario is open: what commands about scenarios start from. */
export function useRecord(): Workspace {
  return useDocument(({ workspace }) => workspace);
}

const applied = new WeakMap<Scenario, { readonly record: Workspace; readonly asIf: AsIf }>();

/** The record with a scenario, worked out once for every component that reads it. */
export function asIfOf(record: Workspace, scenario: Scenario): AsIf {
  const known = applied.get(scenario);
  if (known !== undefined && known.record === record) return known.asIf;
  const asIf = applyScenario(record, scenario);
  applied.set(scenario, { record, asIf });
  return asIf;
}

/** The workspace that a scenario of the address shows; the record where it is not there any more. */
export function workspaceAsIf(record: Workspace, id: ScenarioId): Workspace {
  const scenario = record.scenarios.get(id);
  return scenario === undefined ? record : asIfOf(record, scenario).workspace;
}
