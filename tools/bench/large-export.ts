/** An Intune export of All devices with all its columns, as the console writes it. */

export const EXPORT_ROWS = 100_000;
const HEADERS =
  'Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Primary user UPN,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune registered,Supervised,Encrypted,OS,SkuFamily,JoinType,Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID';
const KINDS = [
  ['Android (fully managed)', 'Corporate', 'False'],
  ['Android (personally-owned work profile)', 'Personal', 'False'],
  ['iOS/iPadOS', 'Corporate', 'True'],
  ['iOS/iPadOS', 'Personal', 'False'],
  ['Windows', 'Corporate', 'False'],
] as const;

/** `write` may change each line. */
export function largeExport(write: (line: string) => string = (line) => line): Uint8Array {
  const lines = [write(HEADERS)];
  for (let row = 0; row < EXPORT_ROWS; row++) lines.push(write(lineOf(row)));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

function lineOf(row: number): string {
  const [os, ownership, supervised] = KINDS[row % KINDS.length] ?? KINDS[0];
  const number = String(row).padStart(12, '0');
  const day = String(1 + (row % 28)).padStart(2, '0');
  const month = row % 7 === 0 ? '07' : '11';
  return `2836c42c-0848-41e5-ba01-${number},DEV-${number},2026-03-11 18:12:00.0000000,2026-${month}-${day} 19:07:00.0000000,ebad7550-5776-4591-929b-${number},26.1,True,,SN${number},Apple,iPhone 15,False,35${number},0001-01-01 00:00:00.0000000,,,9999-12-31 23:59:59.0000000,2026-10-05,00:11:22:33:44:55,,Carrier,131072,87051,user_${number},Category ${String(row % 12)},c451077c-3498-44ca-a5b2-${number},user${number}@contoso.example,user${number}@contoso.example,User ${number},10.0.0.1,,${row % 5 === 0 ? 'Noncompliant' : 'Compliant'},Intune,${ownership},Managed,Registered,${supervised},True,${os},,Azure AD registered,,False,89${number},,,,`;
}
