import { dropTokenTraces } from "../lib/synth/token-traces";
import { replaceUtilIsArray } from "../lib/synth/util-is-array";

// As main.ts does: the first is most of the time of a synth, the second a warning from Node in each.
dropTokenTraces();
replaceUtilIsArray();
