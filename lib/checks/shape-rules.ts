import { example } from "./example";
import type { Described } from "./rule";

const TYPES = "https://www.typescriptlang.org/docs/handbook/2/everyday-types.html";
const WHY = "Synth does not run the TypeScript compiler, so this check finds what the compiler would find:";

/**
 * What is found of the shape of an environment, before any rule judges it. No waiver sets it aside: the rules take it for
 * granted, and Terraform would get something else than what is written.
 */
export const shapeRules = {
  settings: {
    id: "no-missing-settings",
    severity: "error",
    title: "Require every setting that has no default",
    why: `${WHY} without a protection, an account or a backend, an environment would lose its locks, its guard or its state.`,
    link: TYPES,
    examples: () => ({
      good: [example({}, { protection: "full" })],
      bad: [{ given: { userPool: { domain: {} } } as never, at: ["userPool.domain", "userPool.name"] }],
    }),
  },
  unknown: {
    id: "no-unknown-settings",
    severity: "error",
    title: "Disallow unknown settings and values",
    why: `${WHY} a misspelled setting would be left out silently, and Terraform refuses a misspelled value at plan.`,
    link: TYPES,
    examples: () => ({
      good: [
        example({ autoVerifiedAttributes: ["phone_number"], mfaConfiguration: "${var.mfa}", tags: { Any: "thing" } }),
        example({
          clients: { any: { kind: "web", callbackUrls: ["https://acme.com/"], allowedOauthScopes: ["api/read"] } },
        }),
      ],
      bad: [
        {
          given: {
            userPool: {
              name: "acme",
              autoVerifiedAttributes: ["phoneNumber" as "phone_number"],
              passwordPolicy: { minLength: 12 } as object,
              clients: { app: { kind: "nativ" as "native", callbackUrl: "https://acme.com/" } as { kind: "native" } },
            },
          },
          at: [
            "userPool.autoVerifiedAttributes[0]",
            "userPool.passwordPolicy.minLength",
            "userPool.clients.app.kind",
            "userPool.clients.app.callbackUrl",
          ],
        },
      ],
    }),
  },
  types: {
    id: "no-wrong-types",
    severity: "error",
    title: "Values must have the type of their setting",
    why: `${WHY} a value of the wrong type would end synth with a stack trace, or reach AWS as something else.`,
    link: TYPES,
    examples: () => ({
      good: [
        example({ passwordPolicy: { minimumLength: 12 }, lambdaPermissions: { preSignUp: false } }),
        example({ mfaConfiguration: "${var.mfa}", clients: { web: { kind: "web", callbackUrls: ["${var.url}"] } } }),
      ],
      bad: [
        {
          given: example(
            {
              passwordPolicy: { minimumLength: "12" as unknown as number, requireSymbols: "yes" as unknown as boolean },
              clients: {
                web: { kind: "web", callbackUrls: "https://acme.com/" as unknown as string[] },
                app: { kind: "native", name: null as unknown as string },
              },
              groups: { admins: 1 as unknown as object },
            },
            { accountId: 123_456_789_012 as unknown as string },
          ),
          at: [
            "accountId",
            "userPool.passwordPolicy.minimumLength",
            "userPool.passwordPolicy.requireSymbols",
            "userPool.clients.web.callbackUrls",
            "userPool.clients.app.name",
            "userPool.groups.admins",
          ],
        },
      ],
    }),
  },
  conflicts: {
    id: "no-conflicting-settings",
    severity: "error",
    title: "Disallow settings that exclude each other",
    why: `${WHY} of two settings that exclude each other, one would be left out silently.`,
    link: "https://www.typescriptlang.org/docs/handbook/2/narrowing.html#discriminated-unions",
    examples: () => ({
      good: [example({ domain: { prefix: "acme-login" } })],
      bad: [
        {
          given: example({
            domain: {
              prefix: "acme-login",
              name: "login.acme.com",
              certificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6",
            } as never,
          }),
          at: ["userPool.domain"],
        },
      ],
    }),
  },
} as const satisfies Record<string, Described>;

/** What is wrong with a shape. */
export type Fault = keyof typeof shapeRules;
