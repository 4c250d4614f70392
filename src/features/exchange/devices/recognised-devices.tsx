import { useState } from 'react';

import { rememberMapping } from '#/data/column-mappings.ts';
import { isMapUsable, MAPPABLE_ROLES, proposeColumns } from '#/exchange/devices/column-map.ts';
import type { DeviceFile } from '#/exchange/devices/device-reading.ts';
import { startReading } from '#/features/exchange/bring-in/start-reading.ts';
import { ignoredRows } from '#/features/exchange/devices/device-session.ts';
import { filesToMap, recognisedFiles } from '#/features/exchange/devices/device-views.ts';
import type { BroughtDevices } from '#/features/exchange/flow/brought.ts';
import { MappingStep } from '#/features/exchange/wizard/mapping-step.tsx';
import { RecognisedStep } from '#/features/exchange/wizard/recognised-step.tsx';
import { notify } from '#/state/notices.ts';
import { useProducts } from '#/state/use-catalog.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { saveFile } from '#/ui/save-file.ts';

/** Each file and where its rows went; the columns of those that nobody taught Telltale. */
export function RecognisedDevices({ brought: { files, reading } }: { readonly brought: BroughtDevices }) {
  const { id } = useLedger();
  const products = useProducts();
  const readAgain = () => void startReading(id, files, products);
  return (
    <>
      <RecognisedStep files={recognisedFiles(reading)} onDownloadIgnored={(key) => void download(reading.files, key)} />
      {filesToMap(reading).map(({ index, file }) => (
        <Mapper key={index} file={file} onMapped={readAgain} />
      ))}
    </>
  );
}

function Mapper({ file, onMapped }: { readonly file: DeviceFile; readonly onMapped: () => void }) {
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(() => proposeColumns(file.headers));
  return (
    <MappingStep
      file={file.name}
      headers={file.headers}
      roles={MAPPABLE_ROLES}
      mapping={columns}
      isOpen={file.format === null}
      onMap={(role, header) => {
        const { [role]: _, ...others } = columns;
        setColumns(header === null ? others : { ...others, [role]: header });
      }}
      action={
        <>
          <Button
            variant={file.format === null ? 'primary' : 'default'}
            disabled={!isMapUsable(columns)}
            onClick={() => {
              rememberMapping(file.headers, columns);
              onMapped();
            }}
          >
            Read with these columns
          </Button>
          {isMapUsable(columns) ? null : <span>Needed: the operating system, and an ID or serial number.</span>}
        </>
      }
    />
  );
}

async function download(files: readonly DeviceFile[], key: string): Promise<void> {
  const index = Number(key);
  const csv = await ignoredRows(index);
  const name = files[index]?.name ?? 'devices';
  if (csv !== null) {
    saveFile(`${name.replace(/\.[^.]+$/, '')}-not-used.csv`, csv, 'text/csv');
    return;
  }
  notify({
    tone: 'info',
    what: 'The rows are no longer at hand.',
    why: 'They are kept only while the import is open, and nowhere else.',
    todo: 'Read the file again to download them.',
  });
}
