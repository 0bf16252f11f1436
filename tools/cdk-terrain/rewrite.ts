/** The packages of CDK Terrain that take the place of CDKTF's, each at the version the move was tried with. */
export const PACKAGES = {
  cdktf: { name: "cdktn", version: "0.24.0" },
  "@cdktf/provider-aws": { name: "@cdktn/provider-aws", version: "25.7.0" },
} as const;

/** What both of them need. */
export const CONSTRUCTS = "10.6.0";

/** The same source, importing CDK Terrain: `cdktf` and `cdktf/lib/...` become `cdktn` and `cdktn/lib/...`. */
export function rewriteImports(source: string): string {
  return Object.entries(PACKAGES).reduce((text, [from, { name }]) => {
    const specifier = new RegExp(`(\\bfrom |\\bimport |\\brequire\\(|\\bimport\\()"${from}(?=["/])`, "g");
    return text.replace(specifier, `$1"${name}`);
  }, source);
}
