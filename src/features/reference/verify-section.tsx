import type { Strategy } from '#/domain/catalog/catalog.ts';
import { CopyText } from '#/ui/copy-text.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';

import { ReleaseCheck } from './release-check.tsx';
import { Section } from './section.tsx';
import { StackedOnPhone } from './stacked-on-phone.tsx';
import styles from './verify-section.module.css';

interface Hashed {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

const COLUMNS: readonly DataColumn<Hashed>[] = [
  { key: 'id', header: 'Object', cell: ({ id }) => id },
  { key: 'name', header: 'Name', cell: ({ name }) => name },
  {
    key: 'sha256',
    header: 'SHA-256',
    cell: ({ id, sha256 }) => <CopyText of={`the SHA-256 of ${id}`} text={sha256} />,
  },
];

export function VerifySection({ strategy }: { readonly strategy: Strategy }) {
  const analytics = strategy.analytics.map(({ id, platform, sha256 }) => ({
    id,
    name: `Analytic for ${platform === 'ios' ? 'iOS' : 'Android'}`,
    sha256,
  }));
  const objects: readonly Hashed[] = [strategy, ...analytics, strategy.technique, ...strategy.subTechniques];
  return (
    <Section
      id="verify"
      lead={`The hash of every ATT&CK object that this page states facts about, as release ${strategy.release} has it. Anybody can compute them from MITRE’s own file.`}
    >
      <StackedOnPhone>
        <DataTable caption="Hashes" columns={COLUMNS} rows={objects} rowKey={({ id }) => id} />
      </StackedOnPhone>
      <h3>Here</h3>
      <ReleaseCheck strategy={strategy} />
      <h3>On the command line</h3>
      <p className={styles.prose}>
        With Node and a release file in STIX 2.1, such as <code>mobile-attack-{strategy.release}.json</code>. It prints
        the hash of {strategy.id}; any other id works as well.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard */}
      <pre className={styles.command} role="group" aria-label="Command" tabIndex={0}>
        <code>{commandFor(strategy)}</code>
      </pre>
      <p className={styles.prose}>
        The hash is the SHA-256 of <code>JSON.stringify</code> of the object, keys in the order of the file. Files in
        STIX 2.0 lack one key: put <code>&quot;spec_version&quot;:&quot;2.1&quot;</code> right after{' '}
        <code>&quot;type&quot;</code> first. The check above does that by itself.
      </p>
    </Section>
  );
}

function commandFor({ id, release }: Strategy): string {
  return [
    `node -p '`,
    `  const { objects } = JSON.parse(fs.readFileSync("mobile-attack-${release}.json"));`,
    `  const object = objects.find((o) => o.external_references?.[0].external_id === "${id}");`,
    `  crypto.createHash("sha256").update(JSON.stringify(object)).digest("hex")'`,
  ].join('\n');
}
