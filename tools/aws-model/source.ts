import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Refusal } from "../refusal";
import type { PublishedModel } from "./trim";

/** A model with the version of botocore that it came with. */
export interface Published {
  readonly model: PublishedModel;
  /** Undefined when neither the file's folder nor the URL contains it. */
  readonly version?: string;
}

const FILE = "data/cognito-idp/2016-04-18/service-2.json";

/** Reads a model from a file, a URL or, by its version, from botocore's repository; gzipped or not. */
export async function publishedModel(from: string): Promise<Published> {
  const url = /^\d+\.\d+\.\d+$/.test(from)
    ? `https://raw.githubusercontent.com/boto/botocore/${from}/botocore/${FILE}`
    : from;
  if (/^https?:\/\//.test(url)) {
    const response = await fetch(url);
    if (!response.ok) throw new Refusal(`${url} answers ${response.status} ${response.statusText}`);
    return {
      model: parsed(Buffer.from(await response.arrayBuffer()), url),
      version: /\/(\d+\.\d+\.\d+)\//.exec(url)?.[1],
    };
  }
  return { model: parsed(readFileSync(url), url), version: versionBeside(url) };
}

/** The model of the botocore that Python on this machine has. */
export function installedModel(): string {
  const code = "import botocore; print(botocore.__path__[0])";
  let folder: string;
  try {
    folder = execFileSync("python3", ["-c", code], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  } catch {
    throw new Refusal("Python has no botocore here: name a file, a URL or a version with --from");
  }
  const found = [`${FILE}.gz`, FILE].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Refusal(`${folder} has no ${FILE}`);
  return found;
}

function parsed(bytes: Buffer, from: string): PublishedModel {
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return JSON.parse((gzipped ? gunzipSync(bytes) : bytes).toString("utf8"));
  } catch {
    throw new Refusal(`${from} is not JSON, nor gzipped JSON`);
  }
}

/** `__version__ = '1.43.107'` stands in the package's `__init__.py`, four folders up. */
function versionBeside(file: string): string | undefined {
  const init = join(dirname(file), "..", "..", "..", "__init__.py");
  return existsSync(init) ? /^__version__ = ['"](\d+\.\d+\.\d+)['"]/m.exec(readFileSync(init, "utf8"))?.[1] : undefined;
}
