import { example } from "../../checks/example";
import { notManagedIn } from "../../checks/facts/not-managed";
import { rule } from "../../checks/rule";
import { isAccepted } from "../../user-pool/not-managed";

export const reviewAcceptedLoss = rule({
  id: "review-accepted-loss",
  severity: "note",
  title: "The next update resets the settings in `acceptLoss`",
  why: "The provider does not send settings that it does not know, and AWS resets what an update does not send. The plan does not show it.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ userPool }) =>
    notManagedIn(userPool)
      .filter(({ setting }) => isAccepted(setting))
      .map(({ path, setting: { acceptLoss, verdict } }) => ({
        path,
        value: acceptLoss,
        message:
          verdict === "blocks"
            ? "makes updates of this resource fail, unless other settings replace it"
            : "is lost with the next update of this resource, as accepted",
        fix: "after that update, delete the entry",
      })),
  examples: () => ({
    good: [example({ adopted: true, notManaged: { KeyConfiguration: { verdict: "wiped" } } })],
    bad: [
      {
        given: example({
          adopted: true,
          notManaged: {
            KeyConfiguration: { verdict: "wiped", acceptLoss: "AWS's own key is enough" },
            "SmsConfiguration.EumsSms": {
              verdict: "blocks",
              acceptLoss: "the SNS role of smsConfiguration replaces it",
            },
          },
        }),
        at: ["userPool.notManaged.KeyConfiguration", 'userPool.notManaged["SmsConfiguration.EumsSms"]'],
      },
    ],
  }),
});
