import type { Side } from "./fields";

/** A side without what only Terraform knows, to be compared with what is live: `lifecycle`, region, account and role. */
export function withoutTerraform(side: Side): Side {
  const entries = [...side.entries]
    .filter(([, { kind }]) => kind !== "provider")
    .map(([path, entry]) => {
      const fields = [...entry.fields].filter(([field]) => !field.startsWith("lifecycle."));
      return [path, { ...entry, fields: new Map(fields) }] as const;
    });
  return { ...side, entries: new Map(entries) };
}

/** A live side of which AWS denied a part: what is not there may only not have been read, so that it gets no verdict. */
export function partlyRead(side: Side): Side {
  const entries = [...side.entries].map(([path, entry]) => [path, { ...entry, adopted: true }] as const);
  return { ...side, entries: new Map(entries), adopted: true };
}
