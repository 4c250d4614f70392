import { useCallback, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';

import { isoDateOf, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { useDocument } from '#/state/document-store.ts';
import { useAddressQuery } from '#/state/use-address.ts';

const PARAM = 'asof';
const MINUTE_MS = 60_000;

/** The past date in the address, `?asof=2026-08-31`; `null` for now. What is not a date is ignored. */
export function useAsOf(): IsoDate | null {
  return parseIsoDate(useAddressQuery().get(PARAM) ?? '');
}

export function useSetAsOf(): (date: IsoDate | null) => void {
  const [, setParams] = useSearchParams();
  return useCallback(
    (date) => {
      setParams((params) => {
        if (date === null) params.delete(PARAM);
        else params.set(PARAM, date);
        return params;
      });
    },
    [setParams],
  );
}

/** The day on which evidence is aged: the past date, or the present of the record. */
export function useEvaluationDate(): IsoDate {
  const asOf = useAsOf();
  const present = usePresentDate();
  return asOf ?? present;
}

/** A sample's own today, or today (UTC), whatever past is being read. */
export function usePresentDate(): IsoDate {
  const frozenOn = useDocument((document) => document.workspace.settings.frozenOn);
  const today = useSyncExternalStore(eachMinute, todayUtc);
  return frozenOn ?? today;
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One timer, however many components ask what day it is. */
function eachMinute(onChange: () => void): () => void {
  listeners.add(onChange);
  timer ??= setInterval(() => listeners.forEach((listener) => listener()), MINUTE_MS);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function todayUtc(): IsoDate {
  return isoDateOf(Date.now());
}
