import { cognito } from "../../../tools/aws-model";
import { operation } from "../../../tools/emulator/operation";
import { operations } from "../../../tools/emulator/operations";
import { regionOf } from "../../../tools/emulator/store";

const store = {
  accountId: "123456789012",
  defaultRegion: "us-east-1",
  regions: new Map(),
  made: 0,
  answered: 0,
  edited: false,
};

test.each<[string, object]>([
  ["a member that AWS does not answer", { Certifikate: "x" }],
  ["a value of another type", { Certificate: 1 }],
])("a response with %s is a bug of the emulator", (_, wrong) => {
  const one = operation("GetSigningCertificate", () => wrong);
  expect(() => one(regionOf(store, "us-east-1"), { UserPoolId: "us-east-1_a" })).toThrow(
    "the emulator's own answer to GetSigningCertificate is wrong",
  );
});

test("every operation exists in AWS", () => {
  expect([...operations.keys()].filter((name) => !(name in cognito.operations))).toEqual([]);
});
