/** A side as it is asked for. */
export interface NamedSide {
  readonly environment: string;
  /** `HEAD~1`, `aws`, … @default as the files are now */
  readonly at: string | undefined;
}

/** Reads `prod`, `prod@HEAD~1` or `prod@aws`. */
export function namedSide(name: string): NamedSide {
  const [, environment = name, at] = /^([^@]*)@(.*)$/s.exec(name) ?? [];
  return { environment, at };
}
