import type { OwnRule } from "../../lib/checks/own-rules";
import { requireServiceTag } from "./require-service-tag";

/** Your own rules, which judge every environment like those of `lib/rules/`. */
export const rules: readonly OwnRule[] = [requireServiceTag];
