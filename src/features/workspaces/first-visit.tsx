import { useState } from 'react';
import { useNavigate } from 'react-router';

import { SAMPLES } from '#/data/samples/load-sample.ts';
import { openSample } from '#/features/workspaces/open-sample.ts';
import { ProofBarLesson } from '#/features/workspaces/proof-bar-lesson.tsx';
import { RestoreButton } from '#/features/workspaces/restore-button.tsx';
import { StartEmptyForm } from '#/features/workspaces/start-empty-form.tsx';
import { Button } from '#/ui/button.tsx';

import styles from './first-visit.module.css';

/** Three doors: look at a sample, start one's own record, bring one back from a file. */
export function FirstVisit() {
  const navigate = useNavigate();
  const [opening, setOpening] = useState<string | null>(null);
  return (
    <div className={styles.visit}>
      <header className={styles.intro}>
        <h1 tabIndex={-1}>What can you really see of your mobile fleet?</h1>
        <p>
          Telltale scores the visibility your telemetry gives into web-service relay from phones and tablets: ATT&amp;CK
          Mobile T1481, detection strategy DET0672. Every point is explained, and every unknown stays an unknown.
        </p>
        <ProofBarLesson />
      </header>

      <div className={styles.doors}>
        <section className={styles.door} aria-labelledby="door-sample">
          <h2 id="door-sample">Look around in a sample</h2>
          <p>Change anything you like. A sample can be reset, or kept as your own.</p>
          <ul className={styles.samples}>
            {SAMPLES.map(({ id, name, about }) => (
              <li key={id}>
                <Button
                  variant={id === 'meridian-health' ? 'primary' : 'default'}
                  aria-describedby={`about-${id}`}
                  disabled={opening !== null}
                  onClick={async () => {
                    setOpening(id);
                    if (await openSample(id)) await navigate('/');
                    setOpening(null);
                  }}
                >
                  {opening === id ? 'Opening …' : `Open ${name}`}
                </Button>
                <p id={`about-${id}`}>{about}</p>
              </li>
            ))}
          </ul>
        </section>

        <section className={styles.door} aria-labelledby="door-empty">
          <h2 id="door-empty">Start empty</h2>
          <ol className={styles.steps}>
            <li>Import the devices from your UEM, or add populations by hand.</li>
            <li>Add the telemetry sources you have.</li>
            <li>Mark what each source gives, one key a cell, and watch the score.</li>
          </ol>
          <StartEmptyForm onCreated={() => void navigate('/inventory')} />
        </section>

        <section className={styles.door} aria-labelledby="door-restore">
          <h2 id="door-restore">Restore a file</h2>
          <p>Bring back a workspace from a backup, with its whole history. Nothing is uploaded anywhere.</p>
          <RestoreButton dropZone onRestored={() => void navigate('/')} />
        </section>
      </div>

      <p className={styles.promise}>
        Everything stays in this browser. No account, no server, no request to anywhere else.
      </p>
    </div>
  );
}
