import { Package } from 'lucide-react';
import { useState } from 'react';

import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { attachedBytes, attachmentsOf } from '#/domain/evidence/attachments.ts';
import { criteriaIn } from '#/exchange/checklist-scope.ts';
import { withinScope } from '#/exchange/pack/within-scope.ts';
import { KeyCard } from '#/features/exchange/pack/key-card.tsx';
import { MadeCard } from '#/features/exchange/pack/made-card.tsx';
import styles from '#/features/exchange/pack/pack.module.css';
import { usePackJob } from '#/features/exchange/pack/use-pack-job.ts';
import { useSigningKey } from '#/features/exchange/pack/use-signing-key.ts';
import { ScopeChoice } from '#/features/exchange/scope/scope-choice.tsx';
import { missingIn, scopeOf, WHOLE_RECORD } from '#/features/exchange/scope/scope-chosen.ts';
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
import { PageHeader } from '#/ui/page-header.tsx';

/** Makes an evidence pack of the open workspace. A fresh form for each. */
export function PackScreen() {
  const { id } = useLedger();
  return <PackForm key={id} />;
}

function PackForm() {
  const workspace = useRecord();
  const catalog = useCatalog();
  const controls = useControls();
  const present = usePresentDate();
  const [asOf, setAsOf] = useState<IsoDate | null>(useAsOf());
  const [chosen, setChosen] = useState(WHOLE_RECORD);
  const [withPeople, setWithPeople] = useState(true);
  const [withFiles, setWithFiles] = useState(true);
  const signing = useSigningKey();
  const { job, make, stop } = usePackJob();
  const isMaking = job.at === 'making';
  const scope = scopeOf(chosen, workspace.populations);
  const missing = missingIn(scope);
  const criteria = criteriaIn(scope.checklist, catalog.checklist, controls);
  const inScope = withinScope(workspace, { populations: scope.populations && new Set(scope.populations), criteria });
  const attached = attachmentsOf(inScope);
  const start = async () => {
    await make({
      scope: { on: asOf ?? present, asOf, ...scope },
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
              <ScopeChoice
                workspace={workspace}
                chosen={chosen}
                onChoose={setChosen}
                ofSome="Reports and numbers are about these. The ledger goes in whole: with lines left out, nobody could check its chain."
              />
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
                  {missing === null ? null : <span className={styles.hint}>Choose {missing} first.</span>}
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
