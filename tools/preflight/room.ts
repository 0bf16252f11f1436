import { type Judgement, ok, wouldFail } from "./judgement";

/** @param wanted how many there would be @param most how many there may be */
export function judgeRoom(what: string, wanted: number, most: number): Judgement {
  if (wanted <= most) return ok(`${wanted} of ${most} ${what}.`);
  return wouldFail(
    `There would be ${wanted} ${what}, and the quota is ${most}.`,
    "request an increase in Service Quotas, and wait for it",
  );
}
