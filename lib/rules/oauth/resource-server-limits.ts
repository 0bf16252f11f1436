import { example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";

const LIMITS: readonly Limit[] = [
  { path: "resourceServers", count: [0, 300] },
  {
    path: "resourceServers.*.identifier",
    length: [1, 256],
    pattern: /^[\x21\x23-\x5B\x5D-\x7B\x7D\x7E]+$/,
    allowed: 'ASCII without space, ", \\ and |, at which Terraform would split its id',
  },
  {
    path: "resourceServers.*.name",
    length: [1, 256],
    pattern: /^[\w\s+=,.@-]+$/,
    allowed: "letters, digits, spaces and _ + = , . @ -",
  },
  { path: "resourceServers.*.scopes", count: [0, 100] },
  { path: "resourceServers.*.scopes.*", length: [1, 256], bytes: 256 },
];

/** Scopes are named by their keys. */
function scopeNames({ resourceServers = {} }: Subject["userPool"]): Problem[] {
  return Object.entries(resourceServers).flatMap(([key, { scopes }]) =>
    Object.keys(scopes)
      .filter((name) => !name.includes("${") && !/^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]{1,256}$/.test(name))
      .map((name) => ({
        path: `userPool.resourceServers.${key}.scopes`,
        value: name,
        message: 'is no name of a scope; allowed: 1 to 256 ASCII characters without space, ", \\ and /',
        fix: "name it without the identifier and its slash, such as read or orders.write",
      })),
  );
}

export const resourceServerLimits = rule({
  id: "resource-server-limits",
  severity: "error",
  title: "Every field of a resource server is within AWS's limits",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`; Terraform looks at the length of scopes alone.",
  link: api("CreateResourceServer"),
  check: ({ userPool }) => [...outsideLimits(userPool, LIMITS), ...scopeNames(userPool)],
  examples: () => ({
    good: [
      example({
        resourceServers: {
          api: { identifier: "https://acme.com/api", name: "Acme API", scopes: { "orders.read": "Read orders" } },
        },
      }),
    ],
    bad: [
      {
        given: example({
          resourceServers: {
            a: {
              identifier: "acme|api",
              name: "Acme!",
              scopes: { "api/read": "Read", "wri te": "Write", read: "", write: "é".repeat(129) },
            },
            b: {
              identifier: "my api",
              scopes: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`scope${index}`, "Scope"])),
            },
          },
        }),
        at: [
          "userPool.resourceServers.a.identifier",
          "userPool.resourceServers.b.identifier",
          "userPool.resourceServers.a.name",
          "userPool.resourceServers.b.scopes",
          "userPool.resourceServers.a.scopes.read",
          "userPool.resourceServers.a.scopes.write",
          "userPool.resourceServers.a.scopes",
          "userPool.resourceServers.a.scopes",
        ],
      },
    ],
  }),
});
