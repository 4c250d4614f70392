import { Link } from 'react-router';

import { addDays, epochMsOf, parseIsoDate } from '#/domain/dates.ts';
import type { OrganisationScore } from '#/domain/scoring/score.ts';
import { ORGANISATION_READINESS } from '#/domain/audit/comment-subjects.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatDate } from '#/ui/format.ts';

import { headlineFacts } from './headline-words.ts';
import styles from './posture.module.css';
import type { Since } from '#/state/use-since.ts';

const DAYS_BACK = [30, 90, 180, 365];

/** The numbers beside the verdict: how many, how sure, how fresh, how much in the dark. */
export function HeadlineFacts({
  organisation,
  since,
}: {
  readonly organisation: OrganisationScore;
  readonly since: Since;
}) {
  const count = useWorkspaceSelector((workspace) => workspace.populations.size);
  const settings = useWorkspaceSelector((workspace) => workspace.settings);
  return (
    <ul className={styles.facts}>
      {headlineFacts(organisation, count, settings).map(({ key, before, value, after }) => (
        <li key={key}>
          {before} <b>{value}</b> {after}
          {key === 'readiness' ? (
            <CommentMark subject={ORGANISATION_READINESS} name="Readiness of the organisation" />
          ) : null}
        </li>
      ))}
      <li className={styles.since}>
        <SinceChoice since={since} /> <Link to={`/history?from=${since.date}`}>What moved it</Link>
      </li>
    </ul>
  );
}

/** Compared with: a few days back, or the first day of the record. */
function SinceChoice({ since }: { readonly since: Since }) {
  const on = useEvaluationDate();
  const { first } = since;
  const offered = DAYS_BACK.map((days) => addDays(on, -days)).filter((date) => first === null || date > first);
  const dates = [...new Set([...(first === null ? [] : [first]), ...offered, since.date])].toSorted();
  if (dates.length === 1) return null;
  return (
    <label>
      Compared with{' '}
      <select
        value={since.date}
        onChange={(event) => {
          const date = parseIsoDate(event.target.value);
          if (date !== null) since.choose(date);
        }}
      >
        {dates.map((date) => (
          <option key={date} value={date}>
            {formatDate(date)}
            {daysBack(date, on)}
          </option>
        ))}
      </select>
    </label>
  );
}

function daysBack(date: Since['date'], on: Since['date']): string {
  const days = (epochMsOf(on) - epochMsOf(date)) / 86_400_000;
  return DAYS_BACK.includes(days) ? `, ${days} days ago` : '';
}
