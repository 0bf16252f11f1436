import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dependencies, devDependencies, overrides } from "../package.json";

/** One package in `package-lock.json`, by the folder that it is installed to. */
interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  /** Part of the package around it, whose integrity covers it. */
  readonly inBundle?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, Entry>>;

const lock = (JSON.parse(readFileSync(join(__dirname, "..", "package-lock.json"), "utf8")) as { packages: Lock })
  .packages;

/** The packages that npm would install without knowing that they are the ones meant. */
function withoutIntegrity(packages: Lock): string[] {
  const installed = Object.entries(packages).filter(([folder, { inBundle }]) => folder !== "" && !inBundle);
  return installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([folder]) => folder);
}

/** The dependencies, of every platform, that no entry stands for: `npm ci` would fail there, or leave them out. */
function missing(packages: Lock): string[] {
  const installed = Object.entries(packages).filter(([, { inBundle }]) => !inBundle);
  return installed.flatMap(([folder, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies })
      .filter((name) => !places(folder).some((place) => `${place}node_modules/${name}` in packages))
      .map((name) => `${folder || "package.json"} -> ${name}`),
  );
}

/** Where Node looks for what a package requires: `a/node_modules/b/`, `a/`, the top. */
function places(folder: string): string[] {
  const parts = folder === "" ? [] : folder.split("/node_modules/");
  return [...parts.map((_, i) => `${parts.slice(0, i + 1).join("/node_modules/")}/`), ""];
}

test("an entry without integrity, and a dependency without an entry, are found", () => {
  const integrity = "sha512-AAAA";
  const packages: Lock = {
    "": { dependencies: { a: "1.0.0" } },
    "node_modules/a": { integrity, dependencies: { b: "^1.0.0" }, optionalDependencies: { "a-win32-x64": "1.0.0" } },
    "node_modules/a/node_modules/b": { version: "1.0.0", dependencies: { c: "^1.0.0" } },
    "node_modules/a/node_modules/c": { inBundle: true },
    "node_modules/d": { integrity: "sha1-AAAA" },
  };
  expect(withoutIntegrity(packages)).toEqual(["node_modules/a/node_modules/b", "node_modules/d"]);
  expect(missing(packages)).toEqual(["node_modules/a -> a-win32-x64"]);
});

describe("package-lock.json", () => {
  test("has the integrity of every package", () => {
    expect(Object.keys(lock).length).toBeGreaterThan(500);
    expect(withoutIntegrity(lock)).toEqual([]);
  });

  test("has every dependency, of every platform", () => {
    expect(missing(lock)).toEqual([]);
  });

  test("installs everything from npm's registry", () => {
    const places = Object.values(lock).flatMap(({ resolved }) => resolved ?? []);
    expect(places.filter((place) => !place.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });
});

test("package.json pins every version", () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  const pinned = /^(npm:[@\w/-]+@)?\d+\.\d+\.\d+$|^\$/;
  expect(versions.filter(([, version]) => !pinned.test(version))).toEqual([]);
});
