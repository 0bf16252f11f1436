/** Deletions and renames in generated environments: nothing is destroyed that nobody named. */
import { Testing } from "cdktf";
import fc from "fast-check";
import { LOCKS } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import { lockOf } from "../../lib/lock/lock-of";
import { retirementOf } from "../../lib/lock/retire";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { environments } from "../properties/settings";
import type { Json } from "../terraform-json";
import { edits } from "./changes";

const seed = Number(process.env.GENERATED_SEED ?? 20261121);
/** `EDITS=1000` for all that was asked for; a tenth keeps the suite short. */
const numRuns = Number(process.env.EDITS ?? "100");

const edited = environments()
  .map((environment): Environment => ({ ...environment, protection: "full" }))
  .chain((before) => fc.tuple(fc.constant(before), edits(before)));

/** What becomes of each address that was deployed. */
function fates(before: Environment, after: Environment, locked: boolean) {
  const lock = lockOf(before);
  const app = Testing.app();
  if (locked) app.node.setContext(LOCKS, new Map([[after.name, lock]]));
  const json: Json = JSON.parse(Testing.synth(new UserPoolStack(app, after)));
  const made = new Set(addresses(json));
  const moved = new Set((json.moved ?? []).map(({ from }: Json) => from));
  const forgotten: Json[] = json.removed ?? [];
  const kept = new Set(forgotten.filter(({ lifecycle }) => lifecycle.destroy === false).map(({ from }) => from));
  return Object.entries(lock.resources).flatMap(([owner, all]) =>
    all.map((address) => ({
      owner,
      address,
      made: made.has(address),
      moved: moved.has(address),
      kept: kept.has(address),
      retired: retirementOf(owner, after.retire)?.destroy === true,
    })),
  );
}

function addresses({ resource }: Json): string[] {
  return Object.entries<object>(resource).flatMap(([type, named]) =>
    Object.keys(named).map((name) => `${type}.${name}`),
  );
}

test("every deployed resource is kept, moved, forgotten, or retired by name", () => {
  let gone = 0;
  fc.assert(
    fc.property(edited, ([before, after]) => {
      for (const { made, moved, kept, retired, ...which } of fates(before, after, true)) {
        // Terraform refuses two statements about one address. A role for SMS is kept, whatever is said of it.
        expect({
          ...which,
          statements: [made, moved, kept, retired && !made && !moved && !kept].filter(Boolean).length,
        }).toEqual({
          ...which,
          statements: 1,
        });
        if (!made) gone += 1;
      }
    }),
    { seed, numRuns, endOnFailure: true },
  );
  expect(gone).toBeGreaterThan(numRuns);
});

test("without a lock, the same edits would destroy resources", () => {
  const [sample] = [fc.sample(edited, { seed, numRuns: 10 })];
  const lost = sample
    .flatMap(([before, after]) => fates(before, after, false))
    .filter(({ made, moved, kept, retired }) => !made && !moved && !kept && !retired);
  expect(lost.length).toBeGreaterThan(10);
});
