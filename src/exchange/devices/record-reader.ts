/** Rows of one recognised export to records. Made for many rows: words are understood once for all rows that use them. */
import type { ColumnRole, DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import type { Compliance, IgnoreReason } from '#/exchange/devices/device-reading.ts';
import type { DeviceRecord, IgnoredRows, RecordMeaning } from '#/exchange/devices/device-record.ts';
import { dayReader, likelyOrder, swapped, type DayReader } from '#/exchange/devices/check-in-day.ts';
import { plain } from '#/exchange/devices/formats/words.ts';
import { DEVICE_SPACE, DIRECTORY_SPACE, idNumber, serialNumber, statesId } from '#/exchange/devices/identity.ts';
import type { Recognised } from '#/exchange/devices/recognise.ts';
import { valueKeeper } from '#/exchange/devices/value-keeper.ts';
import { countText } from '#/text/count-text.ts';

export interface RecordReader {
  readonly add: (rows: readonly (readonly string[])[], lines: readonly number[]) => void;
  /** Once all rows are in. */
  readonly finish: () => { readonly records: DeviceRecord[]; readonly notes: readonly string[] };
}

const FAMILY_SPACES = { intune: 0, jamf: 1, 'workspace-one': 2, google: 3, devices: 4 } as const;
/** A server counts its devices from 1: on another server the same number is another device. */
const RUNNING_NUMBER = /^\d{1,9}$/;
/** Systems of which a company may have several servers, each with running numbers of its own. */
const HAS_SERVERS: ReadonlySet<keyof typeof FAMILY_SPACES> = new Set(['jamf', 'workspace-one']);
/** Kinds of words in one file; an export has a few dozen. */
const MAX_MEANINGS = 500;
/** Parts words; no cell holds it. */
const PART = '\u001f';

export function recordReader(
  file: number,
  { rule, places, deviceIds }: Recognised,
  width: number,
  ignored: IgnoredRows,
  today: number | null,
): RecordReader {
  const records: DeviceRecord[] = [];
  const days = dayReader();
  const meaningOf = meaningFinder(rule, places);
  const at = (role: ColumnRole) => places.get(role) ?? -1;
  const [directoryId, serial] = [at('directoryId'), at('serial')];
  const [lastCheckIn, compliance] = [at('lastCheckIn'), at('compliance')];
  const places3 = [at('region'), at('department'), at('category')] as const;
  const keepers = [valueKeeper(), valueKeeper(), valueKeeper()] as const;
  const space = DEVICE_SPACE + FAMILY_SPACES[rule.family];
  const compliances = new Map<string, Compliance>();
  let numbered = 0;

  const ignore = (line: number, reason: IgnoreReason) => {
    ignored.lines.push(line);
    ignored.reasons.push(reason);
  };

  function complianceOf(word: string): Compliance {
    let known = compliances.get(word);
    if (known === undefined) compliances.set(((known = understood(word)), word), known);
    return known;
  }

  function deviceIdIn(cells: readonly string[]): string {
    return cells[deviceIds.find((column) => statesId(cells[column] ?? '')) ?? -1] ?? '';
  }

  function addRow(cells: readonly string[], line: number): void {
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
      return ignore(line, 'too_many_cells');
    const deviceId = deviceIdIn(cells);
    const ids = [idNumber(deviceId, space), idNumber(cells[directoryId] ?? '', DIRECTORY_SPACE)] as const;
    const serialId = serialNumber(cells[serial] ?? '');
    if (ids[0] === 0 && ids[1] === 0 && serialId === 0) return ignore(line, 'no_identity');
    const meaning = meaningOf(cells);
    if (typeof meaning === 'string') return ignore(line, meaning);
    if (HAS_SERVERS.has(rule.family) && ids[1] === 0 && serialId === 0 && RUNNING_NUMBER.test(deviceId.trim()))
      numbered++;
    const day = days.read(cells[lastCheckIn] ?? '');
    records.push({
      file,
      line,
      deviceId: ids[0],
      directoryId: ids[1],
      serial: serialId,
      meaning,
      region: keepers[0].keep(cells[places3[0]] ?? ''),
      department: keepers[1].keep(cells[places3[1]] ?? ''),
      category: keepers[2].keep(cells[places3[2]] ?? ''),
      compliance: complianceOf(cells[compliance] ?? ''),
      day,
      isDayOpen: days.wasOpen(),
    });
  }

  return {
    add: (rows, lines) => rows.forEach((cells, row) => addRow(cells, lines[row] ?? 0)),
    finish: () => {
      const notes = settleDays(records, days, today);
      if (days.unread() > 0) notes.push(`${countText(days.unread(), 'check-in date')} could not be read.`);
      if (numbered > 0) notes.push(numberedNote(numbered));
      return { records, notes };
    },
  };
}

function numberedNote(rows: number): string {
  const who = rows === 1 ? '1 row names its device' : `${String(rows)} rows name their devices`;
  return `${who} by a running number of the server only. In files of several servers the same number counts as one device: add the serial number or UDID to the export to tell them apart.`;
}

/** Turns the days round where the month stands first, and says what was taken for what. */
function settleDays(records: readonly DeviceRecord[], days: DayReader, today: number | null): string[] {
  const open = records.filter(({ isDayOpen, day }) => isDayOpen && day !== swapped(day));
  const openDays = open.map(({ day }) => day);
  const stated = days.order();
  const order = stated ?? likelyOrder(openDays, today);
  if (order === 'month_first') for (const record of open) record.day = swapped(record.day);
  if (stated === 'month_first') return ['Its dates state the month first.'];
  if (stated === 'day_first' || open.length === 0) return [];
  if (stated === 'both') return ['Its dates state both orders: those that may be read either way are read day first.'];
  if (order === null) return ['Days are read day first; nothing in the file settles it.'];
  return order === 'month_first'
    ? ['Days are read month first; read day first, some would lie in the future.']
    : ['Days are read day first; read month first, some would lie in the future.'];
}

function understood(word: string): Compliance {
  const text = plain(word);
  if (['compliant', 'true', 'yes'].includes(text)) return 'compliant';
  if (['noncompliant', 'notcompliant', 'false', 'no'].includes(text)) return 'noncompliant';
  return text === 'ingraceperiod' ? 'grace' : 'unknown';
}

function meaningFinder(
  rule: DeviceFormatRule,
  places: ReadonlyMap<ColumnRole, number>,
): (cells: readonly string[]) => RecordMeaning | IgnoreReason {
  const known = new Map<string, RecordMeaning | IgnoreReason>();
  const byText = new Map<string, RecordMeaning>();
  const columns = rule.says.map((role) => places.get(role) ?? -1);
  const idOnly = rule.kind === 'app_protection' ? rule.says.indexOf('managedBy') : -1;

  return (cells) => {
    let key = '';
    for (let say = 0; say < columns.length; say++) {
      const word = cells[columns[say] ?? -1] ?? '';
      // An ID is no word: only whether there is one matters.
      key += say === idOnly ? (idNumber(word, 0) === 0 ? `no${PART}` : `yes${PART}`) : `${word}${PART}`;
    }
    const before = known.get(key);
    if (before !== undefined) return before;
    const words = key.split(PART).map((word) => (word.includes('@') ? '(hidden)' : word.trim().slice(0, 80)));
    const found = settled(rule, wordsOf(rule, words), byText);
    if (known.size < 20 * MAX_MEANINGS) known.set(key, found);
    return found;
  };
}

function wordsOf(rule: DeviceFormatRule, words: readonly string[]): RowWords {
  const row = { ...NO_WORDS };
  rule.says.forEach((role, say) => {
    row[role] = words[say] ?? '';
  });
  return row;
}

const NO_WORDS: Record<ColumnRole, string> = {
  deviceId: '',
  directoryId: '',
  serial: '',
  os: '',
  mode: '',
  model: '',
  ownership: '',
  supervised: '',
  enrolment: '',
  managedBy: '',
  state: '',
  lastCheckIn: '',
  compliance: '',
  region: '',
  department: '',
  category: '',
};

/** Rows whose words are alike in all that is told apart share one meaning. */
function settled(rule: DeviceFormatRule, words: RowWords, byText: Map<string, RecordMeaning>) {
  const meaning: Meaning = rule.meaningOf(words);
  if (meaning.isRetired) return 'retired';
  if (meaning.platform === null) return 'no_platform';
  if (meaning.platform === 'other') return 'not_mobile';
  const { platform, ownership, isEnrolled } = meaning;
  const key = JSON.stringify([platform, meaning.text, ownership, isEnrolled, meaning.mode]);
  const same = byText.get(key);
  if (same !== undefined) return same;
  const text = byText.size < MAX_MEANINGS ? meaning.text : 'Other words';
  const record: RecordMeaning = {
    ...meaning,
    ...(text === meaning.text ? {} : { text, mode: null, proposal: null }),
    platform,
    format: rule.format,
    family: rule.family,
    kind: rule.kind,
  };
  if (byText.size < MAX_MEANINGS) byText.set(key, record);
  return record;
}
