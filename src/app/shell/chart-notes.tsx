import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';

import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import { datedFileName } from '#/exchange/dated-file-name.ts';
import { useAsOf, useEvaluationDate } from '#/state/use-as-of.ts';
import { useScenario } from '#/state/use-scenario.ts';
import { useLedger, useWorkspaceSelector } from '#/state/use-workspace.ts';
import { ChartNoteContext } from '#/ui/charts/chart-note.ts';
import { formatDate } from '#/ui/format.ts';

const MEANING =
  'Visibility is not detection. Ceilings, checklist and priorities are Telltale’s own grading, not MITRE’s. © 2026 The MITRE Corporation; ATT&CK® is reproduced with its permission.';

/** What a chart of any screen says of itself when it is taken away as a picture. */
export function ChartNotes({ children }: { readonly children: ReactNode }) {
  const name = useWorkspaceSelector(({ settings }) => settings.name);
  const organisation = useWorkspaceSelector(({ settings }) => settings.organisation);
  const last = useLedger().commits.at(-1);
  const on = useEvaluationDate();
  const asOf = useAsOf();
  const scenario = useScenario()?.name ?? null;
  // Read when a picture is made: as a part of the note it would draw all of the screen anew after every edit.
  const latest = useRef(last);
  useLayoutEffect(() => {
    latest.current = last;
  });
  const note = useMemo(() => {
    const lines = () => {
      const change = latest.current === undefined ? '' : ` · last change ${latest.current.hash.slice(0, 8)}…`;
      return [
        `${organisation || name} · ${asOf === null ? 'evaluated on' : 'as of'} ${formatDate(on)}${change}`,
        ...(scenario === null ? [] : [`What if: ${scenario}. This is a scenario and not the record.`]),
        `Visibility model ${PROVENANCE.model} · ATT&CK Mobile ${PROVENANCE.attackRelease} · ${PROVENANCE.strategy} ${PROVENANCE.strategyHash}…`,
        MEANING,
      ];
    };
    return { fileName: datedFileName(name, on, ''), lines };
  }, [name, organisation, on, asOf, scenario]);
  return <ChartNoteContext value={note}>{children}</ChartNoteContext>;
}
