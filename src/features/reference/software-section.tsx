import type { SoftwareExample, Strategy } from '#/domain/catalog/catalog.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';

import { ExternalLink } from './external-link.tsx';
import { Section } from './section.tsx';
import { PhoneLabel, StackedOnPhone } from './stacked-on-phone.tsx';

const COLUMNS: readonly DataColumn<SoftwareExample>[] = [
  { key: 'name', header: 'Software', cell: ({ name }) => name },
  {
    key: 'id',
    header: 'Id',
    cell: ({ id }) => <ExternalLink href={`https://attack.mitre.org/software/${id}`}>{id}</ExternalLink>,
  },
  {
    key: 'technique',
    header: 'Technique',
    cell: ({ technique }) => (
      <>
        <PhoneLabel>Technique</PhoneLabel>
        {technique}
      </>
    ),
  },
  {
    key: 'since',
    header: 'Listed since',
    cell: ({ since }) => (
      <>
        <PhoneLabel>Listed since</PhoneLabel>
        {since}
      </>
    ),
  },
];

export function SoftwareSection({ strategy }: { readonly strategy: Strategy }) {
  return (
    <Section
      id="software"
      lead="Software that ATT&CK lists under the technique and its sub-techniques. All of it is for Android; none has been listed for iOS in any release read."
    >
      <StackedOnPhone>
        <DataTable
          caption="Software examples"
          columns={COLUMNS}
          rows={strategy.software}
          rowKey={({ id, technique }) => `${id} ${technique}`}
        />
      </StackedOnPhone>
    </Section>
  );
}
