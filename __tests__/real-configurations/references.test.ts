import { Token } from "cdktf";
import { check } from "../../lib/checks/check";
import { provider, published } from "./collection";
import type { RealConfiguration } from "./configuration";

/** What synth itself has to read: what tells one shape from another, and durations. */
const READ_AT_SYNTH = /^(attributeDataType|kind|type|feature|\w+Validity)$/;

/** Terraform gets it as one string, in which CDKTF resolves no list. */
const STYLE = "settings";

type Path = readonly (string | number)[];

const accepted = [...provider, ...published].filter(({ refusal }) => refusal === undefined);

// Whatever is accepted with a value is accepted with a reference, which may have just that value.
it.each(accepted.map((real, index) => [`${index + 1} ${real.source}`, real] as const))(
  "any value can be a reference: %s",
  (_, { environment }) => {
    const before = new Set(errors(environment));
    const wrong = placesIn(environment.userPool).flatMap((path) =>
      errors({ ...environment, userPool: withReference(environment.userPool, path) as never })
        .filter((error) => !before.has(error))
        .map((error) => `${path.join(".")} => ${error}`),
    );
    expect(wrong).toEqual([]);
  },
);

function placesIn(value: unknown, path: Path = []): Path[] {
  const last = path.at(-1);
  if (typeof last === "string" && READ_AT_SYNTH.test(last)) return [];
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const within = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return isTexts(value) && !path.includes(STYLE) ? [path, ...within] : within;
}

function withReference(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return isTexts(value) ? Token.asList("${var.list}") : "${var.text}";
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? withReference(each, rest) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withReference(object[key], rest) };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
}

function errors(environment: RealConfiguration["environment"]): string[] {
  return check(environment)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
}
