/** What happened, why it matters and what to do, for the screen and the command line. */
import { assertNever } from '#/domain/result.ts';
import type { DettectError } from '#/exchange/dettect/dettect-error.ts';

export interface DescribedDettectError {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
}

const NOT_A_SOURCE_FILE = 'Choose a DeTT&CT file whose file_type is data-source-administration.';

export function describeDettectError(error: DettectError): DescribedDettectError {
  switch (error.kind) {
    case 'empty_file':
      return words('The file is empty', 'There is nothing in it to read.', 'Save it again in DeTT&CT and choose that.');
    case 'file_too_large':
      return words(
        'The file is too large',
        `At most ${String(error.megabytes)} MB are read, so that the page stays responsive.`,
        'Split it by system, and import one part after the other.',
      );
    case 'not_text':
      return words(
        'This is not a text file',
        'YAML is text in UTF-8; this holds bytes that are not.',
        'Choose the .yaml file itself, not an archive, a spreadsheet or a picture of it.',
      );
    case 'not_yaml':
      return words(
        `Line ${String(error.line)} is not valid YAML`,
        `${error.detail} A file that cannot be read whole is not used in part.`,
        'Open it in the DeTT&CT Editor or a text editor, mend that line, and choose it again.',
      );
    case 'too_deep':
      return words(
        `Line ${String(error.line)} nests too deep`,
        'No DeTT&CT file nests like this, so it is not one, or it was made to do harm.',
        NOT_A_SOURCE_FILE,
      );
    case 'explodes':
      return words(
        'The file unfolds to more than it holds',
        'Its aliases repeat each other, so a few lines stand for millions of entries. It was not read.',
        'Save it in the DeTT&CT Editor, which writes every entry out, and choose that.',
      );
    case 'circular':
      return words(
        `Line ${String(error.line)} refers to itself`,
        'An alias stands inside the entry that it repeats, so the entry would never end.',
        'Take the alias out, and choose the file again.',
      );
    case 'not_dettect':
      return words(
        'This is not a DeTT&CT file',
        'It has no file_type, which DeTT&CT files begin with.',
        NOT_A_SOURCE_FILE,
      );
    case 'other_file_type':
      return otherFileType(error.fileType);
    case 'older_version':
      return words(
        `Version ${error.version} of the format is too old`,
        'It has no systems, so it does not say which devices a data source applies to.',
        'Run DeTT&CT on it once ("python dettect.py datasource -fd FILE --health"): it offers to upgrade it to 1.1. Then choose it again.',
      );
    case 'newer_version':
      return words(
        `Version ${error.version} of the format is newer than this Telltale knows`,
        'Fields may mean something else by now, so nothing is guessed.',
        'Save it with DeTT&CT 2.2 as version 1.1, or update Telltale.',
      );
    case 'no_data_sources':
      return words(
        'The file lists no data sources',
        'Without the keys systems and data_sources there is nothing to import.',
        NOT_A_SOURCE_FILE,
      );
    case 'nothing_mobile':
      return words(
        'Nothing in the file is of phones or tablets',
        'There is no population and no source in it that could be taken: systems of Android and iOS are, others are not.',
        'Check that it is the right file, or give its mobile systems the platform Android or iOS in DeTT&CT.',
      );
    case 'too_many':
      return words(
        `The file holds too many ${error.what}`,
        `At most ${error.most.toLocaleString('en')} are read.`,
        'Split it by system, and import one part after the other.',
      );
    default:
      return assertNever(error);
  }
}

function otherFileType(fileType: string): DescribedDettectError {
  if (fileType === 'technique-administration') {
    return words(
      'This is a technique administration file',
      'It holds detection and visibility scores that people gave. Telltale works its scores out from data sources.',
      'Choose the data source administration file that goes with it (file_type: data-source-administration).',
    );
  }
  if (fileType === 'group-administration') {
    return words(
      'This is a group administration file',
      'It holds threat groups and their techniques, and nothing about devices or data sources.',
      NOT_A_SOURCE_FILE,
    );
  }
  return words(
    'This is another kind of DeTT&CT file',
    `Its file_type is "${fileType.slice(0, 60)}"; only data sources are read.`,
    NOT_A_SOURCE_FILE,
  );
}

function words(title: string, detail: string, action: string): DescribedDettectError {
  return { title, detail, action };
}
