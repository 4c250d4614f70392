/**
 * The workspace and its scores, shown to hundreds of cells. After an edit only the cells of the populations that changed
 * are told, found by comparing references; asking each cell instead would cost more than drawing the ones that changed.
 */
import { useSyncExternalStore } from 'react';

import { useInventory } from '#/features/inventory/inventory-context.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { afterNextFrame } from '#/ui/after-next-frame.ts';

export interface Records {
  readonly workspace: Workspace;
  readonly scores: WorkspaceScore;
}

/** Totals, headers and whatever else hangs on more than one population. They follow the rows by a frame. */
export const WHOLE = '$whole';
export type RecordKey = PopulationId | typeof WHOLE;

type Subscribe = (listener: () => void) => () => void;

export interface RecordStore {
  readonly get: () => Records;
  readonly set: (next: Records) => void;
  /** The same function for the same key, as React asks for. */
  readonly subscribeTo: (key: RecordKey) => Subscribe;
}

/** `later`: when the totals are told, which over thousands of populations take as long as the row that was edited. */
export function createRecordStore(initial: Records, later: (work: () => void) => void = afterNextFrame): RecordStore {
  let current = initial;
  let isTotalDue = false;
  const listeners = new Map<RecordKey, Set<() => void>>();
  const subscribers = new Map<RecordKey, Subscribe>();

  function subscriberOf(key: RecordKey): Subscribe {
    return (listener) => {
      const own = listeners.get(key) ?? new Set();
      listeners.set(key, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(key);
      };
    };
  }

  return {
    get: () => current,
    set(next) {
      const before = current;
      if (before.workspace === next.workspace && before.scores === next.scores) return;
      current = next;
      const isWide = isWideChange(before.workspace, next.workspace);
      for (const [key, own] of listeners) {
        if (key !== WHOLE && (isWide || hasChanged(key, before, next))) for (const listener of own) listener();
      }
      if (isTotalDue) return;
      isTotalDue = true;
      later(() => {
        isTotalDue = false;
        for (const listener of listeners.get(WHOLE) ?? []) listener();
      });
    },
    subscribeTo(key) {
      const known = subscribers.get(key) ?? subscriberOf(key);
      subscribers.set(key, known);
      return known;
    },
  };
}

/** What every row may depend on: retention of a source, evidence of a cell, comments on it, the retention profile. */
function isWideChange(before: Workspace, next: Workspace): boolean {
  return (
    before.sources !== next.sources ||
    before.evidence !== next.evidence ||
    before.comments !== next.comments ||
    before.settings !== next.settings
  );
}

function hasChanged(id: PopulationId, before: Records, next: Records): boolean {
  return (
    before.workspace.populations.get(id) !== next.workspace.populations.get(id) ||
    before.workspace.coverage.get(id) !== next.workspace.coverage.get(id) ||
    before.scores.populations.get(id) !== next.scores.populations.get(id)
  );
}

/** A part that keeps its reference while it stays the same. */
export function useRecord<Part>(key: RecordKey, select: (records: Records) => Part): Part {
  const { records } = useInventory();
  return useSyncExternalStore(records.subscribeTo(key), () => select(records.get()));
}
