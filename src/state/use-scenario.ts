import { createContext, use, useCallback, useContext } from 'react';
import { useSearchParams } from 'react-router';

import type { ScenarioId } from '#/domain/ids.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { asIfOf, triedOut } from '#/state/scenario-engine.ts';
import { useDocument } from '#/state/document-store.ts';
import { useAddressQuery, type AddressQuery } from '#/state/use-address.ts';
import { pastWorkspace } from '#/state/past-workspace.ts';
import { useAsOf } from '#/state/use-as-of.ts';

/** Of the address, `?scenario=scn-3f9a1c2b7d`. Links within the app keep it, as they keep the date. */
export const SCENARIO_PARAM = 'scenario';

/** The scenario in the address, whether or not the record still has it; `null` for the record itself. */
function scenarioIn(params: AddressQuery): ScenarioId | null {
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
  const query = useAddressQuery();
  const isRecord = useContext(RecordOnly);
  const id = isRecord ? null : scenarioIn(query);
  // Nothing is shown of a scenario before it can be applied: the record in its place would be taken for it.
  if (id !== null && engine === null) use(loadOnce());
  return id;
}

/**
 * The scenario that every screen is read with; `null` where the record itself is read. With a past date in the address it
 * is the scenario as it was then, on the record as it was then: a link to what was seen shows just that.
 */
export function useScenario(): Scenario | null {
  const id = useScenarioId();
  const { scenarios } = useRecordThen();
  return id === null ? null : (scenarios.get(id) ?? null);
}

/** The record itself on the day that is read: the past date in the address, or now. */
export function useRecordThen(): Workspace {
  const date = useAsOf();
  return useDocument(({ workspace, commits }) => (date === null ? workspace : pastWorkspace(commits, date)));
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

/** The workspace that a scenario of the address shows; the record where it is not there any more. */
export function workspaceAsIf(record: Workspace, id: ScenarioId): Workspace {
  const scenario = record.scenarios.get(id);
  return scenario === undefined || engine === null ? record : engine.asIfOf(record, scenario).workspace;
}

interface Engine {
  readonly asIfOf: typeof asIfOf;
  readonly triedOut: typeof triedOut;
}

/** Most people never open a scenario, and the first screen need not carry what it takes. */
let engine: Engine | null = null;
let loading: Promise<Engine> | null = null;

async function load(): Promise<Engine> {
  try {
    engine = await import('#/state/scenario-engine.ts');
    return engine;
  } catch (cause) {
    // The next who asks tries again.
    loading = null;
    throw cause;
  }
}

function loadOnce(): Promise<Engine> {
  loading ??= load();
  return loading;
}

/** What applies scenarios and records edits in them, once a component that reads one has been rendered. */
export function loadedEngine(): Engine | null {
  return engine;
}
