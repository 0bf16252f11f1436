import type { Protection } from "../../environment";

/** Whether Terraform refuses to delete the pool: it has users that somebody would miss. */
export function refusesDestroy(protection: Protection | undefined): boolean {
  return protection === "full" || protection === "plan";
}
