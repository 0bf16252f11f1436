import { notManagedIn } from "../../../lib/checks/facts/not-managed";
import { addressesOf } from "../../../lib/lock/addresses";
import type { CognitoUserPoolSettings } from "../../../lib/settings";
import { known } from "../../../tools/plan/known";

test("live settings that the settings mention are found by the addresses of their resources", () => {
  const userPool: CognitoUserPoolSettings = {
    name: "acme",
    adopted: true,
    notManaged: {
      "LambdaConfig.InboundFederation": { verdict: "wiped", acceptLoss: "not in use" },
      KeyConfiguration: { verdict: "wiped" },
    },
    clients: { web: { kind: "web", adopted: true, notManaged: { AcrMapping: { verdict: "unknown" } } } },
  };
  expect(known(notManagedIn(userPool), addressesOf(userPool))).toEqual({
    notManaged: new Map([
      [
        "aws_cognito_user_pool.pool",
        [
          { name: "LambdaConfig.InboundFederation", verdict: "wiped", acceptLoss: "not in use" },
          { name: "KeyConfiguration", verdict: "wiped" },
        ],
      ],
      ["aws_cognito_user_pool_client.pool_web", [{ name: "AcrMapping", verdict: "unknown" }]],
    ]),
  });
});
