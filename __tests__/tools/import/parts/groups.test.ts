import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

const read = (...names: object[]) => readPool(described({ groups: names as never }));

test("a group with every setting, and one with only a name", () => {
  const admins = {
    GroupName: "admins",
    UserPoolId: "us-west-2_abc123",
    Description: "May ${do} all",
    Precedence: 0,
    RoleArn: "arn:aws:iam::111111111111:role/admins",
    CreationDate: "2026-01-01T00:00:00.000Z",
    LastModifiedDate: "2026-01-01T00:00:00.000Z",
  };
  expect(read(admins, { GroupName: "a/b" })).toMatchObject({
    userPool: {
      groups: {
        "a-b": { adopted: true, importId: "us-west-2_abc123/a/b", name: "a/b" },
        admins: {
          adopted: true,
          importId: "us-west-2_abc123/admins",
          description: "May ${do} all",
          precedence: 0,
          roleArn: "arn:aws:iam::111111111111:role/admins",
        },
      },
    },
    remarks: [],
  });
  expect(read({ GroupName: "bare" }).userPool.groups).toEqual({
    bare: { adopted: true, importId: "us-west-2_abc123/bare" },
  });
});

test("groups that AWS creates for identity providers are left out, with a remark", () => {
  const { userPool, remarks } = read({ GroupName: "us-west-2_abc123_Google" }, { GroupName: "us-west-2" });
  expect(Object.keys(userPool.groups ?? {})).toEqual(["us-west-2"]);
  expect(remarks).toMatchObject([{ kind: "left-out", source: "ListGroups GroupName" }]);
});

test("a name that ends like a region is kept whole in the import id", () => {
  expect(read({ GroupName: "team@us-east-1" }).userPool.groups).toEqual({
    "team-us-east-1": {
      adopted: true,
      importId: "us-west-2_abc123/team@us-east-1@us-west-2",
      name: "team@us-east-1",
    },
  });
});

test("a name that looks like an expression stays a string", () => {
  expect(read({ GroupName: "${x}" }).userPool.groups).toEqual({
    x: { adopted: true, importId: "us-west-2_abc123/${x}", name: '${"\\u0024{x}"}' },
  });
});

test("a pool without groups has no groups setting", () => {
  expect(read().userPool).not.toHaveProperty("groups");
});
