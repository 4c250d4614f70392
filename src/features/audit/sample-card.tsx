import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { drawFromFile } from '#/features/audit/draw-from-file.ts';
import { DrawnItems } from '#/features/audit/drawn-items.tsx';
import { ListChoice, type ChosenList } from '#/features/audit/list-choice.tsx';
import { idsThen } from '#/domain/audit/redraw.ts';
import { compareDraws, drawCommand, drawSample, type Draw, type Redraw } from '#/domain/audit/sampling.ts';
import { removeSample } from '#/domain/workspace/commands/sample-commands.ts';
import type { Sample } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanAudit, useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { CopyText } from '#/ui/copy-text.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';

const REDRAW_WORDS: Readonly<Record<Redraw, string>> = {
  same: 'Drawn again: the same list, the same items.',
  other_list: 'This is not the list that the sample was drawn from: its SHA-256 differs.',
  other_draw: 'The list is the same, but the draw gives other items: the sample does not follow from its seed.',
};

/** A sample with what it takes to draw it again, and what testing its items showed. */
export function SampleCard({ sample }: { readonly sample: Sample }) {
  const workspace = useWorkspace();
  const { commits } = useLedger();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const canAudit = useCanAudit();
  const [again, setAgain] = useState<Draw | null>(null);
  const [list, setList] = useState<ChosenList | null>(null);
  const [problem, setProblem] = useState('');
  const { name, seed, size, from, total, digest, drawnOn, listName, drawn } = sample;
  const drawAgain = async () => {
    setProblem('');
    if (from === 'claims') {
      setAgain(drawSample(idsThen(sample, commits, on), seed, size));
      return;
    }
    if (list === null) return;
    const answer = await drawFromFile({ ...list, seed, size });
    if (answer.kind === 'drawn') setAgain(answer.draw);
    else setProblem(`${answer.what} ${answer.todo}`);
  };
  const redraw = again === null ? null : compareDraws(sample, again);
  return (
    <Card
      title={name}
      {...(drawnOn === null ? {} : { hint: `drawn ${formatDate(drawnOn)}` })}
      actions={<ResultBadge sample={sample} />}
    >
      <div className={styles.request}>
        <p>
          {formatNumber(drawn.length)} of {formatNumber(total)} {from === 'claims' ? 'claims' : `items of ${listName}`}
        </p>
        <dl className={styles.facts}>
          <dt>Seed</dt>
          <dd>
            <CopyText of="the seed" text={seed} />
          </dd>
          <dt>Method</dt>
          <dd>
            <code>{sample.method}</code>: of all ids, those with the smallest SHA-256 of <code>seed|id</code>
          </dd>
          <dt>SHA-256 of the list</dt>
          <dd>
            <CopyText of="the SHA-256 of the list" text={digest} shown={16} />
          </dd>
        </dl>
        <details>
          <summary>Draw it in a shell</summary>
          <p className={styles.faint}>From ids.txt with one id a line:</p>
          <CopyText of="the command" text={drawCommand(seed, size)} />
        </details>
        {from === 'list' ? <ListChoice list={list} onList={setList} /> : null}
        <div className={styles.buttons}>
          <Button disabled={from === 'list' && list === null} onClick={() => void drawAgain()}>
            Draw again
          </Button>
          {canAudit ? (
            <Button variant="quiet" onClick={() => dispatch(removeSample(workspace, sample.id))}>
              Remove
            </Button>
          ) : null}
        </div>
        <output className={styles.redraw} data-redraw={redraw ?? undefined}>
          {problem}
          {redraw === null ? null : REDRAW_WORDS[redraw]}
        </output>
        <DrawnItems sample={sample} shown={redraw === 'same' ? (again?.drawn ?? drawn) : drawn} />
      </div>
    </Card>
  );
}

function ResultBadge({ sample: { drawn, results } }: { readonly sample: Sample }) {
  const all = Object.values(results);
  const exceptions = all.filter(({ result }) => result === 'exception').length;
  if (all.length === 0) return <Badge>Not tested</Badge>;
  return (
    <Badge tone={exceptions > 0 ? 'bad' : all.length < drawn.length ? 'neutral' : 'good'}>
      {all.length} of {drawn.length} tested, {exceptions} {exceptions === 1 ? 'exception' : 'exceptions'}
    </Badge>
  );
}
