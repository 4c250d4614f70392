/** What happened, why it matters and what to do, for the screen and the command line. */
import type { DeviceError } from '#/exchange/devices/device-error.ts';
import { describeTableError, type TableErrorWords } from '#/exchange/tables/describe-table-error.ts';

export function describeDeviceError(error: DeviceError): TableErrorWords {
  if (error.kind === 'header_only')
    return {
      what: `${error.file} has headers and no rows.`,
      why: 'There is no device in it. Nothing was changed.',
      todo: 'Take the filter off the list and export it again.',
    };
  if (error.kind === 'ends_in_row')
    return {
      what: `${error.file} ends in the middle of line ${String(error.line)}: cells are missing that every other row has.`,
      why: 'The file was cut off, so part of a fleet would pass for the whole. Nothing was changed.',
      todo: 'Export it again, and wait until the download is done. If the last line is a note below the list, remove it.',
    };
  if (error.kind === 'no_headings')
    return {
      what: `${error.file}, line 1, holds a device where the names of the columns should stand.`,
      why: 'Without them nobody can say which column means what. Nothing was changed, and nothing of the row is kept.',
      todo: 'Export it again with headings, or write them into a first row.',
    };
  if (error.kind === 'no_identity_column')
    return {
      what: `${error.file} (${error.formatName}) has no column with a device ID or serial number.`,
      why: 'Devices that are listed twice could not be told from two devices, so counts would be wrong. Nothing was changed.',
      todo: 'Export it again with the device ID or the serial number. Neither is kept.',
    };
  if (error.kind === 'header_twice')
    return {
      what: `${error.file} has the column ${error.header} more than once: columns ${error.columns.join(', ')}.`,
      why: 'Which of them counts is not for Telltale to choose. Nothing was changed.',
      todo: 'Remove or rename all but one of them, and choose the file again.',
    };
  return describeTableError(error);
}
