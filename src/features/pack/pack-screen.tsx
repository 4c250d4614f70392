import { Package } from 'lucide-react';
import { useState } from 'react';

import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { attachedBytes, attachmentsOf } from '#/domain/evidence/attachments.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { criteriaIn } from '#/exchange/checklist-scope.ts';
import { withinScope } from '#/exchange/pack/within-scope.ts';
import { ChecklistChoice, checklistScopeOf, WHOLE_CHECKLIST } from '#/features/pack/checklist-choice.tsx';
import { KeyCard } from '#/features/pack/key-card.tsx';
import { MadeCard } from '#/features/pack/made-card.tsx';
import styles from '#/features/pack/pack.module.css';
import { usePackJob } from '#/features/pack/use-pack-job.ts';
import { useSigningKey } from '#/features/pack/use-signing-key.ts';
import { useCatalog, useControls } from '#/state/use-catalog.ts';
import { useAsOf, usePresentDate } from '#/state/use-as-of.ts';
import { useRecord } from '#/state/use-scenario.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { bytesText } from '#/ui/bytes-text.ts';
import { Card } from '#/ui/card.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { formatNumber } from '#/ui/format.ts';
import { JobProgress } from '#/ui/job-progress.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { NameChoice } from '#/ui/name-choice.tsx';
import { PageHeader } from '#/ui/page-header.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

/** Makes an evidence pack of the open workspace. A fresh form for each. */
export function PackScreen() {
  const { id } = useLedger();
  return <PackForm key={id} />;
}

const MISSING = { criteria: 'criterion', controls: 'framework or a control' } as const;

function PackForm() {
  const workspace = useRecord();
  const catalog = useCatalog();
  const controls = useControls();
  const present = usePresentDate();
  const [asOf, setAsOf] = useState<IsoDate | null>(useAsOf());
  const [reach, setReach] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<PopulationId>>(new Set());
  const [part, setPart] = useState(WHOLE_CHECKLIST);
  const [withPeople, setWithPeople] = useState(true);
  const [withFiles, setWithFiles] = useState(true);
  const signing = useSigningKey();
  const { job, make, stop } = usePackJob();
  const isMaking = job.at === 'making';
  const populations = reach === 'all' ? null : [...chosen].toSorted((a, b) => (a < b ? -1 : 1));
  const checklist = checklistScopeOf(part);
  const missing = populations?.length === 0 ? 'population' : checklist?.ids.length === 0 ? MISSING[checklist.by] : null;
  const criteria = criteriaIn(checklist, catalog.checklist, controls);
  const inScope = withinScope(workspace, { populations: populations && new Set(populations), criteria });
  const attached = attachmentsOf(inScope);
  const start = async () => {
    await make({
      scope: { on: asOf ?? present, asOf, populations, checklist },
      withPeople,
      withFiles,
      key: await signing.keyToSign(),
    });
  };
  return (
    <>
      <PageHeader title="Evidence pack" actions={<LinkButton to="/verify">Verify a pack</LinkButton>}>
        <p>
          One file that convinces somebody who never saw Telltale: the ledger, the numbers and reports that follow from
          it, hashes of everything and your signature. They check it with sha256sum and openssl, or on the screen
          Verify.
        </p>
      </PageHeader>
      <div className={styles.page}>
        {job.at === 'made' ? <MadeCard made={job.made} isSigned={signing.state.at === 'here'} /> : null}
        {job.at === 'refused' ? (
          <Banner tone="bad" title={job.words.what}>
            {job.words.why} {job.words.todo}
          </Banner>
        ) : null}
        <div className={styles.columns}>
          <Card title="What goes in">
            <div className={styles.form}>
              <div className={styles.reach}>
                <SegmentedControl
                  label="Populations"
                  value={reach}
                  options={[
                    { value: 'all', label: 'All populations' },
                    { value: 'some', label: 'Chosen ones' },
                  ]}
                  onChange={setReach}
                />
                {reach === 'some' ? (
                  <>
                    <NameChoice
                      label="Find a population"
                      options={populationsInOrder(workspace)}
                      chosen={chosen}
                      onChoose={setChosen}
                    />
                    <p className={styles.about}>
                      Reports and numbers are about these. The ledger goes in whole: with lines left out, nobody could
                      check its chain.
                    </p>
                  </>
                ) : null}
              </div>
              <ChecklistChoice chosen={part} onChoose={setPart} />
              <div className={styles.day}>
                <DateField
                  label="As of"
                  value={asOf}
                  max={present}
                  description="Empty for the record as it stands now. A past day takes the ledger up to then."
                  onCommit={(text) => setAsOf(text === null ? null : parseIsoDate(text))}
                />
              </div>
              <CheckboxField
                label="Name the people who recorded changes"
                checked={withPeople}
                onCommit={setWithPeople}
                description="Without, the ledger has their ids and still verifies. Names that somebody typed into a record, such as an owner, are part of the ledger and stay."
              />
              {attached.length === 0 && asOf === null ? null : (
                <CheckboxField
                  label={
                    asOf === null
                      ? `Put in the files of evidence (${formatNumber(attached.length)}, ${bytesText(attachedBytes(inScope))})`
                      : 'Put in the files of evidence'
                  }
                  checked={withFiles}
                  onCommit={setWithFiles}
                  description="Those that this browser holds. Without, the ledger still has the hash of each, so a file that is handed over later can be compared with it."
                />
              )}
              {isMaking ? (
                <JobProgress
                  title="Making the pack"
                  share={job.share}
                  note={job.path === '' ? 'Reading the ledger' : job.path}
                  cancel="Cancel"
                  onCancel={stop}
                />
              ) : (
                <div className={styles.buttons}>
                  <Button
                    variant="primary"
                    icon={<Package />}
                    disabled={missing !== null || signing.state.at === 'reading'}
                    onClick={() => void start()}
                  >
                    Make the pack
                  </Button>
                  {missing === null ? null : <span className={styles.hint}>Choose a {missing} first.</span>}
                </div>
              )}
            </div>
          </Card>
          <div className={styles.page}>
            <KeyCard signing={signing} />
            <Card title="What is in it">
              <ul className={styles.contents}>
                <li>
                  <b>The ledger</b>, line by line as it is stored, each with the hash of the one before
                </li>
                <li>
                  <b>The numbers</b> as data, OSCAL and Navigator layers, a workbook, and a report to print
                </li>
                <li>
                  <b>The files of evidence</b> that are in this browser, unless you leave them out
                </li>
                <li>
                  <b>Samples</b>, with their seeds and the claims that they were drawn from
                </li>
                <li>
                  <b>SHA-256 of every file</b> and one signature over all of them
                </li>
                <li>
                  <b>VERIFY.txt</b> with commands for Linux, macOS and Windows
                </li>
                <li>
                  <b>A query</b> for a time-stamping authority, if you want the time proven as well
                </li>
              </ul>
              <p className={styles.about}>
                The signature proves that nothing was changed since, and that the holder of the key made it. It does not
                prove who that is, nor when: the first needs the fingerprint, the second a time stamp.
              </p>
            </Card>
          </div>
        </div>
      </div>
    </>
  );
}
