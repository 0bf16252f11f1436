import { Option } from "@commander-js/extra-typings";
import { repeated } from "../cli";

/** `--allow`, of the commands that judge a plan. */
export function allowOption() {
  return new Option("--allow <address>", "lifts a finding there (may be repeated)").argParser(repeated);
}
