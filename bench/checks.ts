import { check, checkTogether } from "../lib/checks/check";
import { report } from "../lib/checks/report/text";
import { manyEnvironments } from "./environments";

/** `checks.ts <pools>`: what product.ts does before synth, and no synth. */
const environments = manyEnvironments(Number(process.argv[2]));
const findings = [...checkTogether(environments), ...environments.flatMap((environment) => check(environment))];

process.stderr.write(report(findings));
