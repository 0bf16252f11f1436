import { UserPoolStack } from "../../stacks/user-pool-stack";
import { changes } from "../../tools/terraform";
import { addUsersApi } from "../authorizers/users-api";
import { PRODUCTION } from "../walkthroughs/environments";
import { stackJson, withDeployment } from "./harness";
import { createFunction, testWithMoto, withMoto } from "./harness/moto";

const { region } = PRODUCTION;

testWithMoto("production and the API that its tokens open are applied together, and stay as they are", () =>
  withMoto(async (endpoints, moto) => {
    const getUsers = await createFunction(moto, region, "get-users");
    const json = await stackJson((app) => {
      const stack = new UserPoolStack(app, PRODUCTION);
      addUsersApi(stack, stack.userPool, getUsers);
    });
    await withDeployment(
      json,
      async ({ workspace, emulator }) => {
        await workspace.apply();
        const second = await workspace.plan();
        expect([changes(second), second.empty]).toEqual([[], true]);
        expect(emulator.unserved()).toEqual([]);

        const { user_pool_issuer: issuer, client_ids: ids } = await workspace.output();
        const { stdout } = await workspace.terraform(["show", "-json"]);
        const { resources } = JSON.parse(stdout).values.root_module as {
          resources: { address: string; values: object }[];
        };
        const authorizer = resources.find(({ address }) => address === "aws_apigatewayv2_authorizer.authorizer");
        expect(authorizer?.values).toMatchObject({
          authorizer_type: "JWT",
          jwt_configuration: [{ issuer, audience: [(ids as Record<string, string>)["web-spa"]] }],
        });
        expect(issuer).toMatch(/^https:\/\/cognito-idp\.us-east-1\.amazonaws\.com\/us-east-1_/);
      },
      endpoints,
    );
  }),
);
