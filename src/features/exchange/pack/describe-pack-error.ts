import { assertNever } from '#/domain/result.ts';
import type { PackError } from '#/exchange/pack/write-pack.ts';
import type { Words } from '#/state/describe-error.ts';
import { formatNumber } from '#/ui/format.ts';

export function describePackError(error: PackError): Words {
  switch (error.kind) {
    case 'chain_broken':
      return {
        what: `The chain of the record breaks at change ${String(error.error.line)}.`,
        why: 'It was altered outside Telltale. A pack of it would prove nothing.',
        todo: 'Restore the last good backup under Workspaces, and make the pack of that.',
      };
    case 'nothing_recorded':
      return {
        what: 'Nothing was recorded by that day.',
        why: 'A pack of nothing proves nothing.',
        todo: 'Choose a later day, or record something first.',
      };
    case 'bad_attachment_name':
      return {
        what: `${error.name} cannot be the name of a file in a pack.`,
        why: 'A pack holds only names that mean the same file on every system.',
        todo: 'Rename it with letters, digits, dots and dashes.',
      };
    case 'too_many_files':
      return {
        what: `The pack would hold ${formatNumber(error.count)} files, and can hold ${formatNumber(error.most)}.`,
        why: 'Verify and the usual tools read no more from one ZIP. Nothing was written.',
        todo: 'Leave the files of evidence out, or make several packs, each of some populations.',
      };
    default:
      return assertNever(error);
  }
}

/** The worker itself gave up. */
export const PACK_STOPPED: Words = {
  what: 'Making the pack stopped.',
  why: 'It needs more memory than the browser gives. Your record is not touched.',
  todo: 'Close other tabs and try again, or choose fewer populations.',
};
