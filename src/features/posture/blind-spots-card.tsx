import { Link } from 'react-router';

import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { formatRange } from '#/ui/format.ts';

import styles from './blind-spots-card.module.css';

/** Populations from which no firewall, resolver, gateway or TLS record comes: traffic from them leaves no trace of ours. */
export function BlindSpotsCard() {
  const workspace = useWorkspace();
  const scores = useScores();
  const dark = populationsInOrder(workspace).filter(({ id }) => scores.populations.get(id)?.hasNetworkSource === false);
  return (
    <Card title="No network-level source" hint={`${formatRange(scores.organisation.devicesInTheDark)} devices`}>
      {dark.length === 0 ? (
        <p className={styles.none}>Every population has at least one source that sees its traffic.</p>
      ) : (
        <ul className={styles.list}>
          {dark.map(({ id, name, platform, mode, devices }) => (
            <li key={id}>
              <span>
                <Link to={`/populations/${id}`}>{name}</Link>
                <small>
                  {PLATFORM_LABELS[platform]}, {MODE_LABELS[mode].toLowerCase()}
                </small>
              </span>
              <span>{formatRange(devices)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
