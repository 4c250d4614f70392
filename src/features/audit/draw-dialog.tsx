import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { CLAIM_KIND_LABELS } from '#/features/audit/claim-kinds.ts';
import { drawFromFile } from '#/features/audit/draw-from-file.ts';
import { ListChoice, type ChosenList } from '#/features/audit/list-choice.tsx';
import { recordedHead } from '#/domain/audit/recorded-head.ts';
import { claimIds } from '#/domain/audit/redraw.ts';
import { drawSample, LONGEST_KEPT_ID, type Draw } from '#/domain/audit/sampling.ts';
import { CLAIM_KINDS, claimsOf, type ClaimKind } from '#/domain/evidence/claims.ts';
import { recordSample } from '#/domain/workspace/commands/sample-commands.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useHeads, useLedgerLines } from '#/state/use-heads.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatNumber } from '#/ui/format.ts';
import { NumberField } from '#/ui/number-field.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { TextField } from '#/ui/text-field.tsx';

const USUAL_SIZE = 25;
/** Positions of a larger sample would not fit one change of the ledger that people can read. */
const MOST_DRAWN = 1_000;

/** Choose what to draw from, draw, look, and only then write it down. */
export function DrawDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const lines = useLedgerLines().length;
  const heads = useHeads([lines]);
  const head = heads && recordedHead(heads, lines);
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const [from, setFrom] = useState<'claims' | 'list'>('claims');
  const [kinds, setKinds] = useState<readonly ClaimKind[]>(CLAIM_KINDS);
  const [list, setList] = useState<ChosenList | null>(null);
  const [seed, setSeed] = useState(() => crypto.randomUUID().slice(0, 8));
  const [size, setSize] = useState(USUAL_SIZE);
  const [name, setName] = useState(`Sample ${workspace.samples.size + 1}`);
  const [keepsIds, setKeepsIds] = useState(false);
  const [draw, setDraw] = useState<Draw | null>(null);
  const [problem, setProblem] = useState<{ readonly what: string; readonly todo: string } | null>(null);
  const claims = claimsOf(workspace, on);
  /** Whatever the draw depends on takes back the one that is shown. */
  const changed = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      setDraw(null);
      setProblem(null);
      set(value);
    };
  };
  const drawNow = async () => {
    if (from === 'claims') {
      setDraw(drawSample(claimIds(claims, kinds), seed, size));
      return;
    }
    if (list === null) return;
    const answer = await drawFromFile({ ...list, seed, size });
    if (answer.kind === 'drawn') setDraw(answer.draw);
    else setProblem(answer);
  };
  const record = () => {
    if (draw === null || head === null) return;
    const keeps = from === 'claims' || keepsIds;
    const fields = {
      ...draw,
      drawn: draw.drawn.map(({ position, id }) => ({ position, id: keeps ? id.slice(0, LONGEST_KEPT_ID) : '' })),
      name,
      seed,
      method: 'sha256-rank-1' as const,
      size,
      from,
      kinds: from === 'claims' ? [...kinds] : [],
      listName: from === 'list' ? (list?.file.name.slice(-LONGEST_KEPT_ID) ?? '') : '',
      drawnBy: '',
      drawnOn: on,
      asOf: on,
      ...head,
    };
    if (dispatch(recordSample(workspace, newId('sample'), fields))) onClose();
  };
  return (
    <Dialog
      opened
      size="l"
      title="Draw a sample"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          {draw === null ? (
            <Button
              variant="primary"
              disabled={seed === '' || (from === 'claims' ? kinds.length === 0 : list === null)}
              onClick={() => void drawNow()}
            >
              Draw
            </Button>
          ) : (
            <Button variant="primary" disabled={head === null} onClick={record}>
              Write it down
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        <SegmentedControl
          label="Draw from"
          value={from}
          options={[
            { value: 'claims', label: 'Claims of the record' },
            { value: 'list', label: 'A list you drop' },
          ]}
          onChange={changed(setFrom)}
        />
        {from === 'claims' ? (
          <div className={styles.pair}>
            {CLAIM_KINDS.map((kind) => (
              <CheckboxField
                key={kind}
                label={`${CLAIM_KIND_LABELS[kind]} (${formatNumber(claims.filter((claim) => claim.kind === kind).length)})`}
                checked={kinds.includes(kind)}
                onCommit={changed((isIn) =>
                  setKinds(CLAIM_KINDS.filter((one) => (one === kind ? isIn : kinds.includes(one)))),
                )}
              />
            ))}
          </div>
        ) : (
          <ListChoice list={list} onList={changed(setList)} />
        )}
        <div className={styles.pair}>
          <TextField label="Name" value={name} onCommit={setName} required />
          <TextField label="Seed" value={seed} onCommit={changed(setSeed)} required />
          <NumberField
            label="How many"
            value={size}
            min={1}
            max={MOST_DRAWN}
            onCommit={changed((count) => setSize(Math.round(count ?? USUAL_SIZE)))}
          />
        </div>
        {problem === null ? null : (
          <Banner tone="bad" title={problem.what}>
            {problem.todo}
          </Banner>
        )}
        {draw === null ? null : (
          <section className={styles.answer} aria-label="What was drawn">
            <p>
              {formatNumber(draw.drawn.length)} of {formatNumber(draw.total)} drawn.
            </p>
            <ol className={styles.drawn}>
              {draw.drawn.map(({ position, id }) => (
                <li key={position}>{from === 'claims' ? supportInWords(workspace, id) : id}</li>
              ))}
            </ol>
            {from === 'list' ? (
              <CheckboxField
                label="Write the drawn ids down too"
                description="Without it only their positions in the sorted list are kept. Drop the same list to see the ids again."
                checked={keepsIds}
                onCommit={setKeepsIds}
              />
            ) : null}
          </section>
        )}
      </div>
    </Dialog>
  );
}
