/** Whatever AWS answers of a pool, within its model: Terraform's arguments are exactly that, or a remark says why not. */
import fc from "fast-check";
import type { UserPoolType } from "../../../lib/aws-facts/cognito-api";
import { literalText } from "../../../lib/synth/literal-text";
import { toTerraform } from "../../../lib/user-pool";
import type { Description } from "../../../tools/import/description";
import { mapped, without } from "../../../tools/import/json";
import { readPool } from "../../../tools/import/read-pool";
import type { Remark } from "../../../tools/import/result";
import { argumentFor } from "../../../tools/radar/names";
import { described } from "./description";
import { emitted, statementsOf } from "./parts/statements";
import { answers, SHAPES } from "./pool-answers";

const INVITATION = fc.constantFrom("{username} {####}", "${x}{####}{username}");

/** What AWS answers in any case: a block of it is whole. */
const ALWAYS = {
  AdminCreateUserConfigType: ["AllowAdminCreateUserOnly"],
  DeviceConfigurationType: ["ChallengeRequiredOnNewDevice", "DeviceOnlyRememberedOnUserPrompt"],
  EmailConfigurationType: ["EmailSendingAccount"],
  MessageTemplateType: ["EmailMessage", "EmailSubject", "SMSMessage"],
  PasswordPolicyType: [
    "MinimumLength",
    "RequireUppercase",
    "RequireLowercase",
    "RequireNumbers",
    "RequireSymbols",
    "PasswordHistorySize",
  ],
  SchemaAttributeType: ["Name", "AttributeDataType", "DeveloperOnlyAttribute", "Mutable", "Required"],
  SmsConfigurationType: ["SnsCallerArn", "ExternalId"],
  SoftwareTokenMfaConfigType: ["Enabled"],
  VerificationMessageTemplateType: ["DefaultEmailOption"],
};

const live = answers({
  always: ALWAYS,
  given: {
    CustomAttributeNameType: fc.stringMatching(/^custom:[a-z]{1,8}$/),
    EmailInviteMessageType: INVITATION,
    SmsInviteMessageType: INVITATION,
    // The comparison takes names for AWS's and writes them as Terraform does.
    UserPoolTagsType: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string(), { noNullPrototype: true }),
    TemporaryPasswordValidityDaysType: fc.integer({ min: 1, max: 365 }),
  },
});

/** Members whose value another member states, or the address of the resource. */
const ELSEWHERE = {
  pool: (pool: object) => [["Id"], ["MfaConfiguration"], ...inTemplate(pool)],
  mfa: () => [["SmsMfaConfiguration"]],
};

test("every live value of the pool is emitted, or a remark says why not, and nothing else is emitted", () => {
  fc.assert(
    fc.property(live, (given) => {
      const { userPool, remarks } = readPool(described(given as unknown as Partial<Description>), []);
      const silent = remarks.flatMap(silentAt);
      const said = (["pool", "mfa"] as const).flatMap((part) => {
        const answer = given[part] as object;
        const own = ELSEWHERE[part](answer).reduce((left, path) => without(left, path), answer);
        return statementsOf(SHAPES[part], bare(mapped(own, literalText)));
      });
      const kept = said.filter((line) => !silent.some((name) => line.startsWith(name))).sort();
      expect(emitted(toTerraform(userPool)).sort()).toEqual(kept);
    }),
    { numRuns: 100 },
  );
});

/** Where the arguments begin that a remark says to be left as they are, or as another member says. */
function silentAt({ kind, source }: Remark): string[] {
  const [call, member = ""] = source.split(" ");
  const shape = call === "DescribeUserPool" ? SHAPES.pool : SHAPES.mfa;
  return kind === "unknown" ? [argumentFor(shape, member)] : [];
}

const TEXTS = {
  EmailVerificationMessage: "EmailMessage",
  EmailVerificationSubject: "EmailSubject",
  SmsVerificationMessage: "SmsMessage",
} as const;

/** The texts whose other name, in the template, has one. */
function inTemplate({ VerificationMessageTemplate: template = {} }: UserPoolType): string[][] {
  return Object.entries(TEXTS).flatMap(([text, member]) => (template[member] === undefined ? [] : [[text]]));
}

/** The provider reads the names of attributes without their prefix. */
function bare(answer: object): object {
  const { SchemaAttributes: schema, ...others } = answer as { SchemaAttributes?: { Name: string }[] };
  const named = schema?.map((attribute) => ({ ...attribute, Name: attribute.Name.replace(/^custom:/, "") }));
  return { ...others, ...(named && { SchemaAttributes: named }) };
}
