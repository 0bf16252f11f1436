import { dropTokenTraces } from "../lib/synth/token-traces";

// As main.ts does: it is most of the time of a synth.
dropTokenTraces();
