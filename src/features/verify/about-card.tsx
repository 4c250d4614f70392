import { fingerprintInGroups } from '#/exchange/pack/public-key.ts';
import { strategyInWords } from '#/exchange/pack/verify/finding-words.ts';
import type { PackView } from '#/exchange/pack/verify/pack-view.ts';
import styles from '#/features/verify/verify.module.css';
import { Card } from '#/ui/card.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';

/** What the pack says of itself, to be read with what the checks say of it. */
export function AboutCard({ view }: { readonly view: PackView }) {
  const { about, fingerprint, keysBefore } = view;
  if (about === null) return null;
  const { ledger, strategy } = about;
  const [lastChange] = view.lastChanges;
  return (
    <Card title="What it is of">
      <dl className={styles.facts}>
        <Fact name="Company" value={about.company || 'not named'} />
        <Fact name="Workspace" value={about.name} />
        <Fact
          name="Shows"
          value={
            about.asOf === null
              ? `the record, evidence aged on ${formatDate(about.on)}`
              : `the past as of ${formatDate(about.asOf)}`
          }
        />
        {lastChange === undefined ? null : (
          <Fact name="Last change" value={`${lastChange.at.slice(0, 16).replace('T', ' ')} UTC`} />
        )}
        <Fact name="Made by" value={`${about.software}, as the pack says`} />
        <Fact name="Strategy" value={strategyInWords(strategy, view.checks)} />
        <Fact name="Ledger" value={`${formatNumber(ledger.lines)} changes`} />
        <Fact name="Scope" value={view.scope ?? 'not known: the ledger does not hold'} isLong />
      </dl>
      <Code name="Head of the ledger" value={ledger.head} />
      {fingerprint === null ? null : <Code name="Fingerprint of the key" value={fingerprintInGroups(fingerprint)} />}
      {keysBefore.map((key) => (
        <Code key={key} name="Took over from" value={fingerprintInGroups(key)} />
      ))}
      <Code name="SHA-256 of the strategy’s raw object" value={strategy.sha256} />
    </Card>
  );
}

function Fact({
  name,
  value,
  isLong = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly isLong?: boolean;
}) {
  return (
    <div data-long={isLong || undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Code({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <p className={styles.code}>
      <span>{name}</span>
      <code>{value}</code>
    </p>
  );
}
