import styles from '#/features/exchange/bring-in/known-files.module.css';

interface Known {
  readonly name: string;
  /** Where a person finds it. Names of menus as of 2026; they move. */
  readonly from: string;
}

const DEVICES: readonly Known[] = [
  { name: 'Microsoft Intune', from: 'Devices, All devices, Export; or the report Devices' },
  { name: 'Intune app protection', from: 'Apps, Monitor, App protection status' },
  { name: 'Microsoft Entra ID', from: 'Devices, All devices, Download devices' },
  { name: 'Microsoft Graph', from: 'managedDevices, saved as CSV' },
  { name: 'Jamf Pro', from: 'an advanced mobile device search, Export' },
  { name: 'Workspace ONE UEM', from: 'a device search of the API, flattened' },
  { name: 'Google Workspace', from: 'gam print mobile' },
  { name: 'Android Management API', from: 'the list of devices, flattened' },
];

const INVENTORIES: readonly Known[] = [
  { name: 'Inventory sheet', from: 'the workbook or CSV from below, as it was or edited' },
  { name: 'DeTT&CT', from: 'a data-source administration file, YAML' },
];

/** What can be dropped, and where it comes from. */
export function KnownFiles() {
  return (
    <div className={styles.known}>
      <List title="Device exports, CSV or XLSX, zipped or not" files={DEVICES}>
        Any other list of devices works too: you say which column means what, and Telltale remembers. Several files are
        read as one, and a device that is in two of them counts once.
      </List>
      <List title="Inventories" files={INVENTORIES}>
        Names, addresses, phone numbers and serial numbers in a device export stay in the reader and are thrown away:
        only counts reach the record.
      </List>
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly files: readonly Known[];
  readonly children: string;
}

function List({ title, files, children }: ListProps) {
  return (
    <div className={styles.list}>
      <h3>{title}</h3>
      <dl>
        {files.map(({ name, from }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{from}</dd>
          </div>
        ))}
      </dl>
      <p>{children}</p>
    </div>
  );
}
