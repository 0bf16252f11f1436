import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { publishedModel } from "../../../tools/aws-model/source";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aws-model-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a gzipped model is read with the version of its package", async () => {
  const data = join(folder, "botocore", "data", "cognito-idp", "2016-04-18");
  mkdirSync(data, { recursive: true });
  writeFileSync(join(folder, "botocore", "__init__.py"), "import os\n\n__version__ = '1.43.107'\n");
  writeFileSync(join(data, "service-2.json.gz"), gzipSync('{"shapes":{}}'));
  expect(await publishedModel(join(data, "service-2.json.gz"))).toEqual({ model: { shapes: {} }, version: "1.43.107" });
});

test("a model outside a package has no version", async () => {
  writeFileSync(join(folder, "service-2.json"), '{"shapes":{}}');
  expect(await publishedModel(join(folder, "service-2.json"))).toEqual({ model: { shapes: {} }, version: undefined });
});

test("a file that is not JSON is named", async () => {
  writeFileSync(join(folder, "service-2.json"), "<html>");
  await expect(publishedModel(join(folder, "service-2.json"))).rejects.toThrow("service-2.json is not JSON");
});
