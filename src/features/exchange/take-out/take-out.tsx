import { FileCards } from '#/features/exchange/file-cards.tsx';
import { DettectScores } from '#/features/exchange/take-out/dettect-scores.tsx';
import { ExportCard } from '#/features/exchange/take-out/export-card.tsx';
import { backUp } from '#/features/exchange/take-out/back-up.ts';
import { useExports } from '#/features/exchange/take-out/use-exports.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { formatDate } from '#/ui/format.ts';

const INVENTORY = 'Populations, sources, coverage with shares, quality and switches, and what you stated not to have.';
const NO_HISTORY = 'Answers, actions, evidence items, limits and the history. They stay here.';

/** What can be taken away, each with what is in it and what is not. */
export function TakeOut() {
  const { id } = useLedger();
  const asOf = useAsOf();
  const { saveXlsx, saveCsv, saveDettect } = useExports();
  return (
    <Card title="Take out" hint={asOf === null ? 'the record as it is now' : `the record as of ${formatDate(asOf)}`}>
      <FileCards>
        <ExportCard
          title="Workbook"
          purpose="To work on the inventory in a spreadsheet and bring it back: it comes in unchanged, or as you edited it."
          holds={INVENTORY}
          lacks={NO_HISTORY}
          action="Save as XLSX"
          onSave={saveXlsx}
        />
        <ExportCard
          title="CSV"
          purpose="The same in one plain table, for scripts and other tools. Comes back in as well."
          holds={INVENTORY}
          lacks={NO_HISTORY}
          action="Save as CSV"
          onSave={saveCsv}
        />
        <ExportCard
          title="DeTT&CT"
          purpose="Data source administration 1.1 for the mobile domain, which DeTT&CT's own checks accept."
          holds="Populations as systems, products, dates, the five quality dimensions, comments; our own values in keys that DeTT&CT ignores."
          lacks="Ceilings, the four questions, sensitivity as a weight, and what is unknown: DeTT&CT has no place for them."
          action="Save as YAML"
          onSave={saveDettect}
        />
        <ExportCard
          title="Backup"
          purpose="The whole workspace in one file, to keep or to move to another browser. Restored under Workspaces."
          holds="Everything, with its whole history and who recorded it, up to this moment."
          lacks="Your theme and the column layouts of this browser."
          action="Save a backup"
          onSave={() => backUp(id)}
        />
      </FileCards>
      <DettectScores />
    </Card>
  );
}
