import { checkEnvironments } from "../lib/checks/check";
import { report } from "../lib/checks/report/text";
import { manyEnvironments } from "./environments";

/** `checks.ts <pools>`: what product.ts does before synth, and no synth. */
const environments = manyEnvironments(Number(process.argv[2]));
process.stderr.write(report(checkEnvironments(environments).findings));
