import { AwsError, call, type Emulator, startEmulator } from "../../../tools/emulator";

/** One emulator for a test file, with the calls the tests make most. */
export function emulated() {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(async () => {
    await emulator.close();
  });

  /** An answer with its members open to look at. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  const send = (operation: string, input: object = {}): Promise<any> => call(emulator.url, operation, input);
  return {
    emulator: () => emulator,
    send,
    pool: async (input: object = {}): Promise<string> =>
      (await send("CreateUserPool", { PoolName: "users", ...input })).UserPool.Id,
    describe: async (UserPoolId: string) => (await send("DescribeUserPool", { UserPoolId })).UserPool,
    /** How a call is refused: exception name and text. */
    refusal: async (operation: string, input: object): Promise<string> => {
      try {
        await send(operation, input);
      } catch (error) {
        if (error instanceof AwsError) return `${error.type}: ${error.message}`;
        throw error;
      }
      return "not refused";
    },
  };
}
