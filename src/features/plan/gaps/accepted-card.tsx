import { useState } from 'react';

import { acceptancesOf, isClosedWhenUnlisted } from '#/domain/planning/acceptances-of-gap.ts';
import { acceptanceByGap, acceptedGaps, type AcceptedGap } from '#/domain/planning/acceptances.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import type { Term } from '#/domain/planning/term.ts';
import { AcceptDialog } from '#/features/plan/gaps/accept-dialog.tsx';
import styles from '#/features/plan/gaps/gaps.module.css';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge, type BadgeTone } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

const TERMS: Readonly<Record<Term, { readonly word: string; readonly tone: BadgeTone }>> = {
  expired: { word: 'over: open again', tone: 'bad' },
  soon: { word: 'ends soon', tone: 'warn' },
  running: { word: 'running', tone: 'neutral' },
  open_ended: { word: 'without an end', tone: 'warn' },
};

/** What is left open on purpose, what ends first on top. Not there while there is nothing. */
export function AcceptedCard({ gaps }: { readonly gaps: readonly GapEntry[] }) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const canEdit = useCanEdit();
  const [editing, setEditing] = useState<AcceptedGap | null>(null);
  const accepted = acceptedGaps(workspace, on);
  if (accepted.length === 0) return null;
  const byGap = acceptanceByGap(workspace, on);
  const bySubject = new Map(
    gaps.flatMap((entry) => acceptancesOf(entry, byGap).map(({ acceptance }) => [acceptance.subject, entry] as const)),
  );
  const expired = accepted.filter(({ term }) => term === 'expired').length;
  return (
    <Card
      title="Accepted gaps"
      hint={expired === 0 ? 'left open on purpose; no score changes' : `${expired} over, and open again`}
    >
      <ul className={styles.accepted} aria-label="Accepted gaps">
        {accepted.map((one) => {
          const { acceptance, term } = one;
          const entry = bySubject.get(acceptance.subject);
          return (
            <li key={acceptance.id}>
              <div>
                <b>{acceptance.title}</b>
                <small>
                  {acceptance.reason} <i>{acceptance.approver}</i>
                  {entry === undefined && gaps.length > 0 ? unlistedInWords(acceptance.subject) : ''}
                </small>
              </div>
              <span>
                <Badge tone={TERMS[term].tone}>{TERMS[term].word}</Badge>
                <small>{acceptance.expires === null ? 'no date' : formatDate(acceptance.expires)}</small>
              </span>
              <span className={styles.size}>
                {entry === undefined || entry.size === 0 ? '–' : formatPoints(entry.size, { digits: 1 })}
              </span>
              {canEdit ? (
                <Button
                  size="s"
                  variant="quiet"
                  aria-label={`Change the acceptance: ${acceptance.title}`}
                  onClick={() => setEditing(one)}
                >
                  Change
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {editing === null ? null : (
        <AcceptDialog
          gap={{
            key: editing.acceptance.subject,
            title: editing.acceptance.title,
            population: editing.acceptance.population || null,
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

function unlistedInWords(key: string): string {
  return isClosedWhenUnlisted(key) ? ' The gap is closed meanwhile.' : ' Not listed under this name any more.';
}
