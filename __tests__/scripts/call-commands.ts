/**
 * Calls commands one after the other in this process, since each of its own would load the bindings again. Takes JSON of
 * `[script, ...arguments][]`, none of which gets as far as acting, and prints JSON of what each wrote and its exit code.
 */
const calls: readonly (readonly [string, ...string[]])[] = JSON.parse(process.argv[2] as string);
const streams = ["stdout", "stderr"] as const;

function called(script: string, args: readonly string[]) {
  const ended = { code: 0, stdout: "", stderr: "" };
  const writes = streams.map((stream) => process[stream].write);
  for (const stream of streams) {
    process[stream].write = (text: string | Uint8Array) => {
      ended[stream] += text;
      return true;
    };
  }
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  delete require.cache[script];
  require(script);
  ended.code = Number(process.exitCode ?? -1);
  for (const [index, stream] of streams.entries()) process[stream].write = writes[index] as typeof process.stdout.write;
  return ended;
}

const all = calls.map(([script, ...args]) => called(script, args));
process.stdout.write(JSON.stringify(all));
process.exitCode = 0;
