import { isLiteral } from "../../lib/synth/reference";
import { Refusal } from "../refusal";
import type { Known } from "./from-terraform";

/** Where an environment's pool is. */
interface Place {
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  readonly userPool: { readonly region?: string };
}

/** @throws Refusal for the state of a pool in another account or region: of another environment, most likely */
export function refuseOtherPool({ locked }: Pick<Known, "locked">, { name, region, accountId, userPool }: Place): void {
  const stated = { accountId, region: userPool.region ?? region };
  for (const [path, value] of Object.entries(stated)) {
    const live = locked[path];
    if (live === undefined || live === value || !isLiteral(value)) continue;
    throw new Refusal(
      `This is the state of a pool with ${path} ${live}, and ${name} has ${value}: take the state of ${name}.`,
    );
  }
}
