import classes from '#/features/inventory/clipboard/paste-dialog.module.css';
import type { PastePlan } from '#/features/inventory/clipboard/paste-plan.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { formatNumber } from '#/ui/format.ts';

/** More names would not be read; the count says how many there are. */
const SHOWN = 20;

interface AddedPopulationsProps {
  readonly plan: PastePlan;
  readonly workspace: Workspace;
}

/** Rows of a paste below the last population: who they become, and what is not known of them. */
export function AddedPopulations({ plan, workspace }: AddedPopulationsProps) {
  const { added, accepted } = plan;
  const known = new Set([...workspace.populations.values()].map(({ name }) => name));
  const twice = added.filter(({ name }) => known.has(name)).length;
  const withMode = new Set(
    accepted.flatMap((landing) =>
      landing.kind === 'population' && landing.patch.platform !== undefined ? [landing.population] : [],
    ),
  );
  const withoutMode = added.filter(({ id }) => !withMode.has(id)).length;
  return (
    <section className={classes.added} aria-label="New populations">
      <p>
        {added.length === 1
          ? 'One row lies below the last population and would become a new one:'
          : `${formatNumber(added.length)} rows lie below the last population and would become new ones:`}
      </p>
      <ul className={classes.names}>
        {added.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {added.length > SHOWN && <li>and {formatNumber(added.length - SHOWN)} more</li>}
      </ul>
      {withoutMode > 0 && (
        <p className={classes.lead}>
          {withoutModeText(withoutMode, added.length)} without platform and mode: {added.length === 1 ? 'it' : 'each'}{' '}
          counts as Android of unknown mode until you say more.
        </p>
      )}
      {twice > 0 && (
        <p className={classes.lead}>
          {twice === 1 ? `${added.length === 1 ? 'It' : 'One'} has a name` : `${formatNumber(twice)} have names`} that
          you have already.
        </p>
      )}
    </section>
  );
}

function withoutModeText(without: number, all: number): string {
  if (without < all) return `${formatNumber(without)} of them ${without === 1 ? 'comes' : 'come'}`;
  return all === 1 ? 'It comes' : 'They come';
}
