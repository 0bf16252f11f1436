/** Why there are no settings to print; the message tells what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    message: string,
    /** 64: another call would do. 1: something has to be done first. */
    readonly exitCode: 1 | 64 = 1,
  ) {
    super(message);
  }
}
