import { rules } from "../rules";
import { withEngineRules } from "./engine-rules";

/** Every id that a finding can have. */
export const everyRule = withEngineRules(rules);
