import { useSearchParams } from 'react-router';

import { addDays, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useLedger } from '#/state/use-workspace.ts';

const PARAM = 'since';
const USUAL_DAYS = 90;

export interface Since {
  readonly date: IsoDate;
  /** The first day of the record. */
  readonly first: IsoDate | null;
  readonly choose: (date: IsoDate) => void;
}

/** The day that today is compared with: `?since=2026-08-01`, or ninety days ago; never before the record begins. */
export function useSince(): Since {
  const [params, setParams] = useSearchParams();
  const on = useEvaluationDate();
  const { commits } = useLedger();
  const first = commits[0] === undefined ? null : dayOf(commits[0]);
  const asked = parseIsoDate(params.get(PARAM) ?? '');
  const wanted = asked !== null && asked < on ? asked : addDays(on, -USUAL_DAYS);
  return {
    date: first !== null && wanted < first ? first : wanted,
    first,
    choose: (date) =>
      setParams(
        (now) => {
          now.set(PARAM, date);
          return now;
        },
        { replace: true },
      ),
  };
}
