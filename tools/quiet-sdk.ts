/** The AWS SDK warns of the end of Node 20 on stderr, which says nothing about AWS. */
export function silenceNodeWarning(env: NodeJS.ProcessEnv): void {
  env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
}
