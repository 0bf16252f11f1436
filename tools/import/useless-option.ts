/** The options that are of use in some calls alone. */
export interface Options {
  readonly update?: unknown;
  readonly as?: string;
  readonly backend?: string;
  readonly protection?: string;
  readonly dryRun: boolean;
  readonly saveJson?: string;
  readonly verify?: boolean;
}

/** Says which option would do nothing in this call, and was meant to do something; nothing if there is none. */
export function uselessOption({
  update,
  as,
  backend,
  protection,
  dryRun,
  saveJson,
  verify,
}: Options): string | undefined {
  const ofWriting = { "--backend": backend, "--protection": protection, "--dry-run": dryRun, "--verify": verify };
  const stated = (options: object) =>
    Object.entries(options).find(([, value]) => value !== undefined && value !== false);
  if (update !== undefined) {
    const [option] = stated({ "--as": as, "--save-json": saveJson, ...ofWriting }) ?? [];
    return option && `${option} does nothing with --update`;
  }
  const [option] = as === undefined ? (stated(ofWriting) ?? []) : [];
  return option && `${option} requires --as`;
}
