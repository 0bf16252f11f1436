/** Why a command could not do what it was asked; the message tells what to do. It is printed as it is, without a stack trace. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";

  constructor(
    message: string,
    /** 64: another call would do. 1: something has to be done first. */
    readonly exitCode: 1 | 64 = 1,
  ) {
    super(message);
  }
}
