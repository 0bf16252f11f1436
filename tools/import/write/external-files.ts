/** A file that an environment names, by its path from the folder of the project. */
export interface ExternalFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Settings whose long texts are in files, with the files. */
export interface Externalised<Settings> {
  readonly settings: Settings;
  readonly files: readonly ExternalFile[];
}

/** Characters that a text may have in the settings: images and metadata have more. */
const LONGEST = 1_000;

/**
 * Puts images, style sheets and SAML metadata into files of their own, where they are long.
 *
 * @param folder where they are to be, from the folder of the project: `stacks/legacy`
 */
export function externalised<Settings extends object>(settings: Settings, folder: string): Externalised<Settings> {
  const files = new Map<string, Buffer>();
  /** The path of a new file; the same content is one file. */
  function file(name: string, extension: string, bytes: Buffer): string {
    for (let turn = 1; ; turn += 1) {
      const path = `${folder}/${safe(name)}${turn === 1 ? "" : `-${turn}`}.${extension}`;
      const there = files.get(path);
      if (there === undefined) files.set(path, bytes);
      if (there === undefined || there.equals(bytes)) return path;
    }
  }
  function moved(value: unknown, way: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map((item) => moved(item, way));
    if (typeof value !== "object" || value === null) return value;
    const { bytes, category, colorMode, extension } = value as Readonly<Record<string, unknown>>;
    if (typeof bytes === "string" && typeof category === "string" && bytes.length > LONGEST) {
      const { bytes: _, ...rest } = value as Readonly<Record<string, unknown>>;
      const name = [...ownerOf(way), category, colorMode].join("-");
      return { ...rest, file: file(name, String(extension ?? "png").toLowerCase(), Buffer.from(bytes, "base64")) };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        const type = TEXTS[key];
        if (type === undefined || typeof member !== "string" || member.length <= LONGEST) {
          return [key, moved(member, [...way, key])];
        }
        return [key, { file: file([...ownerOf(way), type.name].join("-"), type.extension, Buffer.from(member)) }];
      }),
    );
  }
  const result = moved(settings, []) as Settings;
  return { settings: result, files: [...files].map(([path, bytes]) => ({ path, bytes })) };
}

/** The settings that take a text or `{ file }`. */
const TEXTS: Readonly<Record<string, { readonly name: string; readonly extension: string }>> = {
  metadataFile: { name: "metadata", extension: "xml" },
  css: { name: "pages", extension: "css" },
};

/** The client or provider that something belongs to; nothing for the pool itself. */
function ownerOf(way: readonly string[]): string[] {
  const index = way.findIndex((key) => key === "clients" || key === "identityProviders");
  return index < 0 ? [] : way.slice(index + 1, index + 2);
}

function safe(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
