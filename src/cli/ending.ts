/** How a command ends: its exit codes, and what it says on standard error. */
export const BAD_INPUT = 1;
export const WRONG_CALL = 2;

/** The process ends by itself, so that what is still to be written is written. */
export function finish(code: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

/** The reader of a pipe may stop early (`| head`); that is no failure of ours. `failure`: the exit code of any other. */
export function endWithReader(failure: number): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : failure));
}
