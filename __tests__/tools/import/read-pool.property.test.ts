/** Whatever AWS may answer of a pool, by its own model, nothing of it is dropped in silence. */
import fc from "fast-check";
import type { Description } from "../../../tools/import/description";
import { readPool } from "../../../tools/import/read-pool";
import type { Remark } from "../../../tools/import/result";
import { verdictOn } from "../../../tools/radar/verdicts";
import { modelWith } from "./answers";
import { described } from "./description";
import { changedAt, leavesOf } from "./leaves";
import { type Answers, answers, SHAPES } from "./pool-answers";

const CALLS = { pool: "DescribeUserPool", mfa: "GetUserPoolMfaConfig" } as const;

const read = (given: Answers) => readPool(described(given as unknown as Partial<Description>), []);

/** Whether a remark is about a member, or about what is around it. */
function isAbout({ source }: Remark, call: string, member: string): boolean {
  return source.startsWith(`${call} `) && `${member}.`.startsWith(`${source.slice(call.length + 1)}.`);
}

test("every member of AWS's model is in the settings, in a remark, or AWS's default", () => {
  fc.assert(
    fc.property(answers(), (given) => {
      const result = read(given);
      const said = JSON.stringify(result);
      const dropped: string[] = [];
      for (const part of ["pool", "mfa"] as const) {
        for (const path of leavesOf(given[part])) {
          const member = path.filter((step) => typeof step === "string").join(".");
          if (verdictOn(SHAPES[part], member)?.verdict === "answered") continue;
          if (result.remarks.some((remark) => isAbout(remark, CALLS[part], member))) continue;
          // Two different answers must not read as one.
          const other = { ...given, [part]: changedAt(given[part], path) };
          if (JSON.stringify(read(other)) === said) dropped.push(member);
        }
      }
      expect(dropped).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

const isUnknownMember = ({ message }: Remark) => message.startsWith("This version does not know it");

test("no member of AWS's model is unknown", () => {
  fc.assert(
    fc.property(answers(), (given) => {
      expect(read(given).remarks.filter(isUnknownMember)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["UserPoolType", "DescribeUserPool AcrConfiguration"],
  ["LambdaConfigType", "DescribeUserPool LambdaConfig.AcrConfiguration"],
  ["UserPoolPolicyType", "DescribeUserPool Policies.AcrConfiguration"],
  ["SchemaAttributeType", "DescribeUserPool SchemaAttributes.AcrConfiguration"],
  ["VerificationMessageTemplateType", "DescribeUserPool VerificationMessageTemplate.AcrConfiguration"],
  ["GetUserPoolMfaConfigResponse", "GetUserPoolMfaConfig AcrConfiguration"],
  ["WebAuthnConfigurationType", "GetUserPoolMfaConfig WebAuthnConfiguration.AcrConfiguration"],
])("a member that a newer model adds to %s is a remark, and holds back updates", (shape, source) => {
  const model = modelWith(shape, "AcrConfiguration");
  fc.assert(
    fc.property(answers({ complete: true, model }), (given) => {
      const { remarks, userPool } = read(given);
      expect(remarks.filter(isUnknownMember).map(({ source }) => source)).toEqual([source]);
      expect(userPool.notManaged).toMatchObject({ [source.replace(/^\w+ /, "")]: { verdict: "unknown" } });
    }),
    { numRuns: 10 },
  );
});
