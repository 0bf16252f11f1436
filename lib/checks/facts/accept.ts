/** How an edit goes on in spite of the lock. */
export function orAccept(name = "<environment>", path: string): string {
  return `to go on all the same: npm run lock -- ${name} --accept ${path} --reason "…"`;
}
