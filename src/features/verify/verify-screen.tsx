import { ShieldCheck } from 'lucide-react';
import { useRef, useState } from 'react';

import { parseFingerprint } from '#/exchange/pack/public-key.ts';
import { AboutCard } from '#/features/verify/about-card.tsx';
import { CheckList } from '#/features/verify/check-list.tsx';
import { ClaimsCard } from '#/features/verify/claims-card.tsx';
import { DiffCard } from '#/features/verify/diff-card.tsx';
import { PeopleCard } from '#/features/verify/people-card.tsx';
import { SamplesCard } from '#/features/verify/samples-card.tsx';
import { StampCard } from '#/features/verify/stamp-card.tsx';
import { useVerify } from '#/features/verify/use-verify.ts';
import { VerdictBanner } from '#/features/verify/verdict-banner.tsx';
import styles from '#/features/verify/verify.module.css';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { DropZone } from '#/ui/drop-zone.tsx';
import { FileChooser } from '#/ui/file-chooser.tsx';
import { JobProgress } from '#/ui/job-progress.tsx';
import { PageHeader } from '#/ui/page-header.tsx';
import { TextField } from '#/ui/text-field.tsx';
import { usePageDrop } from '#/ui/use-page-drop.ts';

/** Checks evidence packs from anyone. Needs no workspace, and opens none: what is in the pack is only read. */
export function VerifyScreen() {
  const { packs, state, check, stop } = useVerify();
  const [fingerprint, setFingerprint] = useState('');
  const expected = parseFingerprint(fingerprint);
  const isKeyBad = fingerprint.trim() !== '' && expected === null;
  const given = useRef<string | null>(null);
  const take = (files: readonly File[]) => {
    // A fingerprint that is still being typed counts: a dropped file does not take the focus away.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    if (files.length > 0) check(files.slice(0, 2), given.current);
  };
  const isOver = usePageDrop(take, state.at !== 'checking');
  const giveKey = (text: string) => {
    setFingerprint(text);
    const key = parseFingerprint(text);
    given.current = key;
    if (packs.length > 0 && (key !== null || text.trim() === '')) check(packs, key);
  };
  const [first, second] = packs;
  return (
    <>
      <PageHeader
        title="Verify"
        actions={state.at === 'done' ? <Button onClick={stop}>Verify another pack</Button> : null}
      >
        <p>
          Checks an evidence pack from anyone: that nothing was changed, who signed it, and that its numbers follow from
          its ledger. The file stays on this computer, and nothing of it goes into a workspace.
        </p>
      </PageHeader>
      <div className={styles.page}>
        <div className={styles.key}>
          <TextField
            label="Fingerprint of the maker’s key, if you were given it"
            value={fingerprint}
            placeholder="64 characters, with or without spaces"
            error={isKeyBad ? 'A fingerprint has 64 characters, 0 to 9 and a to f.' : undefined}
            onCommit={giveKey}
          />
        </div>
        {state.at === 'start' ? (
          <DropZone
            icon={ShieldCheck}
            title="Drop an evidence pack anywhere on this page"
            overTitle="Let go to check it"
            isOver={isOver}
            button="Choose a pack"
            accept=".zip"
            multiple
            onFiles={take}
          >
            <p>One pack to check it, or two to compare them.</p>
          </DropZone>
        ) : null}
        {state.at === 'checking' ? (
          <JobProgress
            title={`Checking ${packs.map(({ name }) => name).join(' and ')}`}
            share={state.share}
            note={state.what === '' ? 'Reading the directory' : state.what}
            cancel="Stop checking"
            onCancel={stop}
          />
        ) : null}
        {state.at === 'unreadable' ? (
          <Banner
            tone="bad"
            title="The browser could not read that."
            actions={<Button onClick={stop}>Choose again</Button>}
          >
            It may be a folder, or it was moved or is open elsewhere. Save the ZIP on this computer and choose it again.
          </Banner>
        ) : null}
        {state.at === 'failed' ? (
          <Banner tone="bad" title="The check stopped." actions={<Button onClick={stop}>Choose again</Button>}>
            It needs more memory than the browser gives. Close other tabs and try again, or follow VERIFY.txt in the
            pack: its commands need neither this page nor much memory.
          </Banner>
        ) : null}
        {state.at === 'done' ? (
          <>
            {state.views.map((view, at) => (
              <VerdictBanner
                key={packs[at]?.name ?? at}
                view={view}
                file={packs[at]?.name ?? 'The pack'}
                isKeyGiven={expected !== null}
              />
            ))}
            {state.diff !== null && first !== undefined && second !== undefined ? (
              <>
                <DiffCard diff={state.diff} first={first.name} second={second.name} />
                <div className={styles.buttons}>
                  <Button onClick={() => check([second, first], expected)}>Compare the other way round</Button>
                  <Button onClick={() => check([first], expected)}>Show only the first</Button>
                  <Button onClick={() => check([second], expected)}>Show only the second</Button>
                </div>
              </>
            ) : null}
            {state.views.map((view, at) =>
              state.views.length > 1 ? (
                <section key={packs[at]?.name ?? at} className={styles.page} aria-label={packs[at]?.name}>
                  <h2 className={styles.packName}>{packs[at]?.name}</h2>
                  <CheckList checks={view.checks} />
                </section>
              ) : (
                <div key="only" className={styles.columns}>
                  <CheckList checks={view.checks} />
                  <div className={styles.page}>
                    <AboutCard view={view} />
                    {first === undefined ? null : (
                      <StampCard view={view} pack={first} onStamped={(stamped) => check([stamped], expected)} />
                    )}
                  </div>
                </div>
              ),
            )}
            {state.views.length === 1 && state.views[0] !== undefined ? (
              <>
                <div className={styles.later}>
                  <ClaimsCard view={state.views[0]} />
                </div>
                <SamplesCard view={state.views[0]} />
                <div className={styles.later}>
                  <PeopleCard view={state.views[0]} />
                </div>
                <div className={styles.buttons}>
                  <FileChooser
                    label="Compare with a second pack"
                    accept=".zip"
                    onFiles={(files) => check([...packs, ...files.slice(0, 1)], expected)}
                  />
                </div>
              </>
            ) : null}
          </>
        ) : null}
      </div>
    </>
  );
}
