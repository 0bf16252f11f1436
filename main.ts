import "./lib/source-maps/off";
import { synthesise } from "./stacks/synthesise";
import "./lib/source-maps/on";
import { environments } from "./stacks";

synthesise(environments);
