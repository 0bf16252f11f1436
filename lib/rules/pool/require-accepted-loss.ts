import { example } from "../../checks/example";
import { notManagedIn } from "../../checks/facts/not-managed";
import { rule } from "../../checks/rule";
import { isAccepted, type NotManagedSetting } from "../../user-pool/not-managed";

const CONSEQUENCE: Readonly<Record<NotManagedSetting["verdict"], string>> = {
  wiped: "the next update of this resource resets it",
  blocks: "it makes every update of this resource fail",
  unknown: "what an update of this resource does to it is not known",
};

const FIX: Readonly<Record<NotManagedSetting["verdict"], string>> = {
  wiped: 'to change the resource, set acceptLoss: "<reason>", apply, and configure the setting in AWS again',
  blocks: "to change the resource, replace or remove the setting in AWS first, then delete this entry",
  unknown: 'to change the resource, set acceptLoss: "<reason>", and compare the setting in AWS after the apply',
};

const federation = { "LambdaConfig.InboundFederation": { verdict: "wiped" } } as const;

export const requireAcceptedLoss = rule({
  id: "require-accepted-loss",
  severity: "warning",
  title: "Changes to a resource require `acceptLoss` for settings that Terraform does not manage",
  why: "The provider does not know some settings of AWS. An update resets them, or fails because of them, and the plan does not show it. Until you accept that by name, Terraform sends no update of the resource.",
  link: "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes",
  check: ({ userPool }) =>
    notManagedIn(userPool)
      .filter(({ setting }) => !isAccepted(setting))
      .map(({ path, setting: { verdict } }) => ({
        path,
        value: verdict,
        message: `holds back every change of this resource: ${CONSEQUENCE[verdict]}`,
        fix: FIX[verdict],
      })),
  examples: () => ({
    good: [
      example({ adopted: true }),
      example({
        adopted: true,
        notManaged: { KeyConfiguration: { verdict: "wiped", acceptLoss: "AWS's own key is enough" } },
      }),
    ],
    bad: [
      {
        given: example({
          adopted: true,
          notManaged: { ...federation, "SmsConfiguration.EumsSms": { verdict: "blocks", acceptLoss: " " } },
          domain: { prefix: "acme-login", adopted: true, notManaged: { Routing: { verdict: "wiped" } } },
          clients: { web: { kind: "web", adopted: true, notManaged: { AcrMapping: { verdict: "unknown" } } } },
        }),
        at: [
          'userPool.notManaged["LambdaConfig.InboundFederation"]',
          'userPool.notManaged["SmsConfiguration.EumsSms"]',
          "userPool.domain.notManaged.Routing",
          "userPool.clients.web.notManaged.AcrMapping",
        ],
      },
    ],
  }),
});
