/** The examples of source 002 (`seeds.md` 6.6 to 6.9), and every line of its checklist. */
import { check } from "../../lib/checks/check";
import { CLIENTS } from "./002/clients";
import { HOSTED, PRODUCTION, QUICK_START } from "./002/examples";
import { POOL } from "./002/pool";
import { USES } from "./002/uses";
import { testItems } from "./items";

describe("source 002", () => {
  testItems(79, { ...POOL, ...CLIENTS, ...USES });

  test.each([QUICK_START, HOSTED, PRODUCTION].map((example) => [example.userPool.name, example] as const))(
    "no rule refuses its example: %s",
    (_, example) => {
      expect(check(example).filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );
});
