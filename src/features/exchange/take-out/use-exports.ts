import { datedFileName } from '#/exchange/dated-file-name.ts';
import { askExchange } from '#/features/exchange/ask-exchange.ts';
import { notify } from '#/state/notices.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog, useStrategy } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { saveFile } from '#/ui/save-file.ts';

export interface Exports {
  readonly saveXlsx: () => Promise<void>;
  readonly saveCsv: () => Promise<void>;
  readonly saveDettect: () => Promise<void>;
}

const NEVER = new AbortController().signal;

/** Each writes the record that is shown, of now or of a past day, and hands it over as a file named by it. */
export function useExports(): Exports {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const { analytics } = useStrategy();
  const profiles = useCatalog().checklist.retentionProfiles;
  const save = (suffix: string, content: BlobPart, type: string) =>
    saveFile(datedFileName(workspace.settings.name, on, suffix), content, type);
  return {
    saveXlsx: orSay(async () => {
      const bytes = await askExchange<'write_xlsx'>({ kind: 'write_xlsx', workspace }, NEVER);
      if (bytes !== null) save('-inventory.xlsx', new Uint8Array(bytes), XLSX);
    }),
    saveCsv: orSay(async () => {
      const bytes = await askExchange<'write_csv'>({ kind: 'write_csv', workspace }, NEVER);
      if (bytes !== null) save('-inventory.csv', new Uint8Array(bytes), 'text/csv');
    }),
    saveDettect: orSay(async () => {
      const file = await askExchange<'write_dettect'>({ kind: 'write_dettect', workspace, analytics, profiles }, NEVER);
      if (file === null) return;
      save('-data-sources.yaml', file.text, 'application/yaml');
      const remarks = [...file.notes, ...file.health.map(({ where, says }) => `${where}: ${says}`)];
      if (remarks.length > 0) {
        notify({ tone: 'info', what: 'The DeTT&CT file is written.', why: remarks.join(' '), todo: '' });
      }
    }),
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Says so where the writer gave up, so that no button is pressed in vain. */
function orSay(write: () => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await write();
    } catch {
      notify({
        tone: 'bad',
        what: 'The file could not be written.',
        why: 'It needs more memory than the browser gives. Your record is not touched.',
        todo: 'Close other tabs and try again; a backup needs the least.',
      });
    }
  };
}
