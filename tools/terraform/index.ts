/** Runs the real Terraform with the real AWS provider against the emulator, and leaves nothing behind. */
export { changes, imports, type Plan, type ResourceChange } from "./plan";
export { type Prerequisites, prerequisites } from "./prerequisites";
export { CommandFailed, type RunResult, run } from "./run";
export { withScratch } from "./scratch";
export { synthesise } from "./synthesise";
export { prepareStack, prepareTools, type Tools } from "./tools";
export { Workspace, withWorkspace } from "./workspace";
