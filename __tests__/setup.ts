import { dropTokenTraces } from "../lib/token-traces";

// As main.ts does: it is most of the time of a synth.
dropTokenTraces();
