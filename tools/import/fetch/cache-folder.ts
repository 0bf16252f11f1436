import { homedir } from "node:os";
import { join } from "node:path";

/** Where a user's programs keep what they can make again. @param env the environment of the process */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(base(env), "cognito-user-pools", "import");
}

function base(env: Readonly<Record<string, string | undefined>>): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (process.platform === "win32") return env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  return process.platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
}
