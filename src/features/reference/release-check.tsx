import { FileCheck } from 'lucide-react';
import { useId, useState } from 'react';

import type { Strategy } from '#/domain/catalog/catalog.ts';
import { assertNever } from '#/domain/result.ts';
import { Banner } from '#/ui/banner.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';

import { checkRelease, type CheckedObject, type ReleaseVerdict } from './check-release.ts';
import { PhoneLabel, StackedOnPhone } from './stacked-on-phone.tsx';
import styles from './release-check.module.css';

/** The largest ATT&CK file, that of the enterprise domain, is about 50 MB; the mobile one is under 10. */
const MAX_BYTES = 80_000_000;

type Outcome = { readonly kind: 'idle' } | { readonly kind: 'too_large' } | ReleaseVerdict;

/** Reads a release file of ATT&CK on this machine and says which of the stated hashes it holds. */
export function ReleaseCheck({ strategy }: { readonly strategy: Strategy }) {
  const inputId = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const check = async (file: File | undefined) => {
    if (file === undefined) return;
    setOutcome(file.size > MAX_BYTES ? { kind: 'too_large' } : checkRelease(await file.text(), strategy));
  };
  return (
    <div className={styles.check}>
      <label className={styles.choose} htmlFor={inputId}>
        <FileCheck size={16} aria-hidden="true" />
        <span>
          Choose an ATT&amp;CK Mobile file <span className={styles.hint}>It is read here and goes nowhere.</span>
        </span>
        <input
          id={inputId}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void check(event.target.files?.[0])}
        />
      </label>
      <div aria-live="polite">
        <OutcomeView outcome={outcome} />
      </div>
    </div>
  );
}

const COLUMNS: readonly DataColumn<CheckedObject>[] = [
  { key: 'id', header: 'Object', cell: ({ id }) => id },
  {
    key: 'sha256',
    header: 'In the file',
    cell: ({ sha256 }) => (sha256 === null ? 'not there' : <code>{sha256}</code>),
  },
  {
    key: 'matches',
    header: 'Same bytes as',
    cell: ({ matches, sha256 }) => (
      <>
        <PhoneLabel>Same bytes as</PhoneLabel>
        {matches.length > 0 ? matches.join(', ') : sha256 === null ? '–' : 'no release known here'}
      </>
    ),
  },
];

function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.kind) {
    case 'idle':
      return null;
    case 'too_large':
      return (
        <Banner tone="warn" title="This file is too large to be an ATT&CK release">
          Nothing was read. Choose the file of the mobile domain, <code>mobile-attack-…json</code>.
        </Banner>
      );
    case 'unreadable':
      return (
        <Banner tone="warn" title="This is not an ATT&CK release file">
          It is {outcome.problem}. Choose the JSON file of the mobile domain as MITRE publishes it.
        </Banner>
      );
    case 'none_found':
      return (
        <Banner tone="warn" title="None of these objects is in the file">
          It is a STIX bundle, but perhaps of another domain. Choose the file of the mobile domain.
        </Banner>
      );
    case 'checked':
      return (
        <StackedOnPhone>
          <DataTable
            caption={
              outcome.release === null
                ? 'The file does not name its release (STIX 2.0)'
                : `The file says that it is release ${outcome.release}`
            }
            captionHidden={false}
            columns={COLUMNS}
            rows={outcome.objects}
            rowKey={({ id }) => id}
          />
        </StackedOnPhone>
      );
    default:
      return assertNever(outcome);
  }
}
