import classes from '#/features/inventory/bulk/bulk.module.css';
import { countOf } from '#/features/inventory/bulk/count-words.ts';
import { FACET_LABELS, MODE_LABELS } from '#/domain/workspace/labels.ts';
import type { CopiedCell, CopyVerdict } from '#/domain/workspace/plan-copy.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** Lines about cells that are drawn. */
const MOST_SHOWN = 30;

/** How many cells are copied, what is kept, and where the target's management mode gives less, or nothing. */
export function CopyOutcome({ plan }: { readonly plan: readonly CopiedCell[] }) {
  const workspace = useWorkspace();
  if (plan.length === 0) return null;
  const limited = plan.flatMap((cell) => {
    const words = limitWords(workspace, cell);
    return words === null ? [] : [{ key: `${cell.population} ${cell.source}`, words }];
  });
  const count = (kind: CopyVerdict['kind']) => plan.filter(({ verdict }) => verdict.kind === kind).length;
  const kept = count('kept');
  const notPermitted = count('not_permitted');
  return (
    <section className={classes.outcome} aria-label="What is copied">
      {kept > 0 && <p>{countOf(kept, 'cell')} recorded already: left as found.</p>}
      {notPermitted > 0 && (
        <p>{countOf(notPermitted, 'cell')} not permitted: left so, because that was decided for those devices.</p>
      )}
      {limited.length > 0 && (
        <details open={limited.length <= 6}>
          <summary>In {countOf(limited.length, 'cell')} the management mode gives less, whatever is bought</summary>
          <ul>
            {limited.slice(0, MOST_SHOWN).map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
            {limited.length > MOST_SHOWN && <li>And {limited.length - MOST_SHOWN} more.</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

function limitWords(workspace: Workspace, { population, source, verdict }: CopiedCell): string | null {
  const target = workspace.populations.get(population);
  if (target === undefined || verdict.kind === 'kept' || verdict.kind === 'not_permitted') return null;
  const where = `${workspace.sources.get(source)?.name ?? ''} on ${target.name}`;
  const mode = MODE_LABELS[target.mode].toLowerCase();
  if (verdict.kind === 'out_of_reach') return `${where} is left out: ${mode} leaves nothing of it to see.`;
  if (verdict.less.length === 0) return null;
  return `${where} shows less of ${verdict.less.map((facet) => FACET_LABELS[facet].long.toLowerCase()).join(', ')}: ${mode}.`;
}
