import { useMemo } from 'react';

import { devicesText } from '#/features/inventory/device-count.ts';
import classes from '#/features/inventory/products/products.module.css';
import type { Facet, Family } from '#/domain/catalog/vocabulary.ts';
import { assertNever } from '#/domain/result.ts';
import { familyCautions, type Caution, type Concerned } from '#/domain/workspace/family-cautions.ts';
import { familyReach } from '#/domain/workspace/family-reach.ts';
import { FACET_LABELS, FAMILY_LABELS, MODE_LABELS, PLATFORM_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** What a product of this family can show at most of the populations that are there, and what it cannot. */
export function FamilyReachNote({ family }: { readonly family: Family }) {
  const workspace = useWorkspace();
  const { observability } = useCatalog();
  const cautions = useMemo(() => familyCautions(workspace, observability, family), [workspace, observability, family]);
  const modes = useMemo(() => {
    const groups = Map.groupBy(populationsInOrder(workspace), ({ platform, mode }) => `${platform}/${mode}`);
    return [...groups].flatMap(([key, [first]]) => {
      const reach = first && familyReach(observability, first, family);
      return first && reach && reach.full.length + reach.partial.length > 0
        ? [{ key, name: `${PLATFORM_LABELS[first.platform]}, ${MODE_LABELS[first.mode]}`, reach }]
        : [];
    });
  }, [workspace, observability, family]);
  if (modes.length === 0 && cautions.length === 0) return null;
  return (
    <section className={classes.note} aria-label={`What ${FAMILY_LABELS[family].long} can show of your populations`}>
      {cautions.map((caution) => (
        <p key={keyOf(caution)} className={classes.caution} data-tone={toneOf(caution)}>
          {words(caution)}
        </p>
      ))}
      {modes.length > 0 && (
        <details>
          <summary>What it can show at most, by management mode</summary>
          <dl className={classes.reach}>
            {modes.map(({ key, name, reach }) => (
              <div key={key}>
                <dt>
                  {name} <small>({reach.scope})</small>
                </dt>
                {reach.full.length > 0 && <dd>In full: {named(reach.full)}</dd>}
                {reach.partial.length > 0 && <dd>In part: {named(reach.partial)}</dd>}
                {reach.none.length > 0 && <dd>Never: {named(reach.none)}</dd>}
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function named(facets: readonly Facet[]): string {
  return facets.map((facet) => FACET_LABELS[facet].long.toLowerCase()).join(', ');
}

function keyOf(caution: Caution): string {
  return `${caution.kind} ${caution.of.names.join()} ${caution.kind === 'limit' ? caution.limit.id : ''}`;
}

/** What cannot be had is a warning; what only needs switching on is not. */
function toneOf({ kind }: Caution): 'warn' | 'info' {
  return kind === 'only_where' ? 'info' : 'warn';
}

function words(caution: Caution): string {
  const who = whom(caution.of);
  switch (caution.kind) {
    case 'out_of_reach':
      return `It cannot show anything of ${who}: ${lowerFirst(caution.reason)}.`;
    case 'limit':
      return `${caution.limit.limit}. This holds for ${who}. What helps: ${lowerFirst(caution.limit.liftedBy)}.`;
    case 'no_path':
      return `The traffic of ${who} takes no path that you control, so it would see nothing of it.`;
    case 'only_where':
      return `For ${who} it depends on: ${caution.switches.map((each) => lowerFirst(SWITCH_LABELS[each])).join(', ')}. Say in each cell whether it is on.`;
    default:
      return assertNever(caution);
  }
}

const NAMED = 2;

function whom({ names, devices }: Concerned): string {
  const list = names.length <= NAMED ? names.join(' and ') : `${names.length} populations`;
  return devices[1] > 0 ? `${list} (${devicesText(devices)} devices)` : list;
}

/** "Network log" inside a sentence; "MTD" and "DNS" stay. */
function lowerFirst(text: string): string {
  const plain = text.endsWith('.') ? text.slice(0, -1) : text;
  return /^[A-Z][a-z]/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}
