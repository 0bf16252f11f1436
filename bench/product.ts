import "../lib/source-maps/off";
import { synthesise } from "../stacks/synthesise";
import "../lib/source-maps/on";
import { manyEnvironments } from "./environments";

/** `product.ts <pools>`: as main.ts, with that many environments. */
synthesise(manyEnvironments(Number(process.argv[2])));
