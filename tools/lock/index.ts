/** Lock files: what is deployed and can never change again. */
export { accepted } from "./accept";
export { changesOf } from "./changes";
export { deployedIn } from "./deployed";
export { knownOf } from "./from-terraform";
export { mergedWithSettings, mergedWithState } from "./merge";
export { refuseOtherPool } from "./other-pool";
export { stateOfFile, stateOfTerraform } from "./state";
