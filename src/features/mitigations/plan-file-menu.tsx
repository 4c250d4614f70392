import { FileDown } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';

import type { ActionId } from '#/domain/ids.ts';
import { datedFileName } from '#/exchange/dated-file-name.ts';
import type { ActionsComparison } from '#/exchange/actions/compare-actions.ts';
import { newId } from '#/state/new-id.ts';
import { notify } from '#/state/notices.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCanEdit, useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Menu } from '#/ui/menu.tsx';
import { saveFile } from '#/ui/save-file.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));

/** The plan as a file, out and in. What reads and writes files is loaded when somebody wants one. */
export function PlanFileMenu() {
  const workspace = useWorkspace();
  const { id } = useLedger();
  const canEdit = useCanEdit();
  const on = useEvaluationDate();
  const input = useRef<HTMLInputElement>(null);
  const [comparison, setComparison] = useState<ActionsComparison | null>(null);
  const fileName = (suffix: string) => datedFileName(workspace.settings.name, on, suffix);

  const exportCsv = async () => {
    const { renderActionsCsv } = await import('#/exchange/actions/render-actions-csv.ts');
    saveFile(fileName('-actions.csv'), renderActionsCsv(workspace), 'text/csv;charset=utf-8');
  };
  const exportCalendar = async () => {
    const { renderCalendar } = await import('#/exchange/actions/render-calendar.ts');
    const text = renderCalendar({ workspace, workspaceId: id, madeAt: Date.now() });
    saveFile(fileName('-due-dates.ics'), text, 'text/calendar;charset=utf-8');
  };
  const readFile = async (file: File) => {
    const [{ parseActions }, { compareActions }, { describeActionsError }] = await Promise.all([
      import('#/exchange/actions/parse-actions.ts'),
      import('#/exchange/actions/compare-actions.ts'),
      import('#/exchange/actions/describe-actions-error.ts'),
    ]);
    const reading = await parseActions(new Uint8Array(await file.arrayBuffer()), file.name);
    if (reading.ok) setComparison(compareActions(workspace, reading.value, (): ActionId => newId('action')));
    else notify({ tone: 'bad', ...describeActionsError(reading.error, file.name) });
  };

  return (
    <>
      <Menu
        label="File"
        icon={<FileDown />}
        items={[
          {
            label: 'Export as CSV',
            hint: 'every action with all it holds; can be edited and imported',
            onSelect: () => void exportCsv(),
          },
          {
            label: 'Due dates as calendar',
            hint: 'open due dates and milestones, .ics',
            onSelect: () => void exportCalendar(),
          },
          ...(canEdit
            ? [
                {
                  label: 'Import CSV or XLSX',
                  hint: 'compared with the record first',
                  onSelect: () => input.current?.click(),
                },
              ]
            : []),
        ]}
      />
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept=".csv,.xlsx,.tsv,.txt"
          aria-label="Table of actions"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) void readFile(file);
          }}
        />
      </VisuallyHidden>
      {comparison === null ? null : (
        <Suspense fallback={null}>
          <ImportDialog comparison={comparison} onClose={() => setComparison(null)} />
        </Suspense>
      )}
    </>
  );
}
