/** How a command ends: its exit codes, which are documented and stay as they are, and the failure that carries one. */

export const EXIT = {
  /** It went wrong, or the program refused it; the sentence says why. */
  failed: 1,
  /** Unknown command, missing or wrong argument, faulty environment. */
  usage: 2,
  /** Nobody answers at the program's address. */
  notRunning: 3,
  /** The operator's token is missing or wrong. */
  notAllowed: 4,
  /** There is no such connection, transfer or issue. */
  notFound: 5,
  /** The command worked, and what it found needs somebody. */
  needsAttention: 6,
} as const;

export class CommandFailed extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, sentence: string) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
