import type { Finding } from "./finding";
import { report } from "./report/text";

/** Settings of a wrong shape, from which no resource can be made. The message is the report. */
export class UnusableSettings extends Error {
  override readonly name = "UnusableSettings";

  constructor(readonly findings: readonly Finding[]) {
    super(`\n${report(findings)}`);
  }
}
