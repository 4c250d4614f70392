import type { Outcome } from '#/domain/planning/scenario/outcome.ts';
import type { Range } from '#/domain/range.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { dayNumber, formatPoints, formatRange } from '#/ui/format.ts';
import { Menu, type MenuItem } from '#/ui/menu.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

import { OutcomeBar } from './outcome-bar.tsx';
import styles from './scenarios.module.css';

export interface ScenarioRowProps {
  /** `null`: the record itself. */
  readonly scenario: Scenario | null;
  readonly outcome: Outcome;
  readonly ofRecord: Outcome;
  readonly target: number | null;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  readonly onOpen: () => void;
  readonly onCompare: () => void;
  readonly items: readonly MenuItem[];
}

/** One scenario, or the record, in the numbers that they are compared by. */
export function ScenarioRow(props: ScenarioRowProps) {
  const { scenario, outcome, ofRecord, target, isOpen, isCompared, onOpen, onCompare, items } = props;
  return (
    <li className={styles.row} data-open={isOpen || undefined} data-record={scenario === null || undefined}>
      <span className={styles.pick}>
        {scenario === null ? null : (
          <CheckboxField
            label={<VisuallyHidden>Compare {scenario.name}</VisuallyHidden>}
            checked={isCompared}
            onCommit={onCompare}
          />
        )}
      </span>
      <div className={styles.name}>
        <b>{outcome.name}</b> {isOpen ? <Badge tone="accent">open</Badge> : null}
        <small>{scenario === null ? 'as it stands today' : scenario.note || changesText(outcome.changes)}</small>
      </div>
      <OutcomeBar outcome={outcome} target={target} />
      <dl className={styles.figures}>
        <div>
          <dt>Gained, at best</dt>
          <dd data-strong>{scenario === null ? '–' : <Gain outcome={outcome} before={ofRecord.visibility} />}</dd>
        </div>
        <div>
          <dt>Ceiling</dt>
          <dd>{outcome.ceiling === null ? '–' : formatPoints(outcome.ceiling)}</dd>
        </div>
        <div>
          <dt>Readiness</dt>
          <dd>{outcome.readiness === null ? '–' : formatRange(outcome.readiness)}</dd>
        </div>
        <div>
          <dt>Days</dt>
          <dd>{scenario === null ? '–' : dayNumber(outcome.days)}</dd>
        </div>
      </dl>
      {scenario === null ? (
        <span className={styles.acts} />
      ) : (
        <span className={styles.acts}>
          {isOpen ? null : (
            <Button size="s" aria-label={`Open ${scenario.name}`} onClick={onOpen}>
              Open
            </Button>
          )}
          <Menu
            label={`More about ${scenario.name}`}
            iconOnly
            size="s"
            variant="quiet"
            icon={<span>⋯</span>}
            items={items}
          />
        </span>
      )}
    </li>
  );
}

function changesText(count: number): string {
  return count === 0 ? 'nothing tried yet' : count === 1 ? '1 change' : `${count} changes`;
}

function Gain({ outcome: { visibility }, before }: { readonly outcome: Outcome; readonly before: Range | null }) {
  if (visibility === null || before === null) return '–';
  const [lo, hi] = visibility.map((end, at) => end - (before[at] ?? 0));
  return (
    <>
      {formatPoints(lo ?? 0, { digits: 1, signed: true })}
      <small title="The upper end, if every unknown holds"> {formatPoints(hi ?? 0, { digits: 1, signed: true })}</small>
    </>
  );
}
