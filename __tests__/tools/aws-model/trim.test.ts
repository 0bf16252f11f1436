import { type PublishedModel, trimmed } from "../../../tools/aws-model/trim";

const published: PublishedModel = {
  metadata: { apiVersion: "2016-04-18", endpointPrefix: "cognito-idp" },
  operations: {
    SignUp: { input: { shape: "SignUpRequest" }, authtype: "none" },
    AdminInitiateAuth: { input: { shape: "SignUpRequest" } },
    AdminGetUser: { input: { shape: "Pool" } },
    DescribePool: { input: { shape: "Pool" }, output: { shape: "Tree" } },
  },
  shapes: {
    SignUpRequest: { type: "structure", members: {} },
    Unused: { type: "string" },
    Pool: {
      type: "structure",
      documentation: "<p>Prose.</p>",
      required: ["Name"],
      members: { Name: { shape: "Name" }, Alias: { shape: "Name" } },
    },
    Name: { type: "string", min: 1, pattern: "[\\w]+", sensitive: true, documentation: "<p>Prose.</p>" },
    Tree: { type: "list", member: { shape: "Tree" } },
  },
};

test("keeps what validates requests, for the operations that manage pools and Terraform's users", () => {
  expect(trimmed(published, "1.2.3")).toEqual({
    botocore: "1.2.3",
    apiVersion: "2016-04-18",
    operations: {
      AdminGetUser: { input: "Pool" },
      DescribePool: { input: "Pool", output: "Tree" },
    },
    shapes: {
      Name: { type: "string", min: 1, pattern: "[\\w]+", sensitive: true },
      Pool: { type: "structure", required: ["Name"], members: { Name: "Name", Alias: "Name" } },
      Tree: { type: "list", member: "Tree" },
    },
  });
});

test("refuses another service's model, and a model with an undefined shape", () => {
  const sts = { ...published, metadata: { ...published.metadata, endpointPrefix: "sts" } };
  expect(() => trimmed(sts, "1.2.3")).toThrow("this is the model of sts, not of cognito-idp");
  expect(() => trimmed({ ...published, shapes: {} }, "1.2.3")).toThrow("refers to Pool, which it does not define");
});
