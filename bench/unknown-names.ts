import { check } from "../lib/checks/check";
import { unknownNames } from "./unknown-names-settings";

/** `npx tsx bench/unknown-names.ts`: time of the checks where no client names anything that exists, which grows as the clients do. */
for (const count of [1_000, 2_000, 4_000, 8_000]) {
  const settings = unknownNames(count);
  const before = process.cpuUsage();
  const found = check(settings).length;
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${count} clients: ${Math.round((user + system) / 1_000)} ms of CPU, ${found} findings\n`);
}
