import { rules } from "../rules";
import { engineRules } from "./engine-rules";
import type { Described } from "./rule";
import { settingIsKnown } from "./setting-is-known";
import { valueHasItsType } from "./value-has-its-type";

/** Every id that a finding can have. */
export const everyRule: readonly Described[] = [
  settingIsKnown,
  valueHasItsType,
  ...rules,
  ...Object.values(engineRules),
];
