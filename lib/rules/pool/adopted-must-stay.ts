import { orAccept } from "../../checks/facts/accept";
import { edited } from "../../checks/locked";
import { rule } from "../../checks/rule";

export const adoptedMustStay = rule({
  id: "adopted-must-stay",
  severity: "error",
  title: "`adopted` must stay on what was imported",
  why: "Without it, everything that the settings leave out gets the default of a new resource: the next apply changes what is live, and can replace it.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ name, comparison }) =>
    (comparison?.live ?? [])
      .filter(({ path, accepted }) => path.endsWith(".adopted") && accepted === undefined)
      .map(({ path }) => ({
        path,
        message: `was deployed with adopted, which was removed: the next apply sets what you left out to the defaults of a new resource${
          path === "userPool.adopted" ? ", and can replace the pool, whose users are then lost" : ""
        }`,
        fix: `put adopted back; it has nothing to do with importId, which you can delete; ${orAccept(name, path)}`,
      })),
  examples: () => ({
    good: [edited({ adopted: true, importId: "us-east-1_Abc123" }, { adopted: true })],
    bad: [
      {
        given: edited(
          { adopted: true, clients: { web: { kind: "web", adopted: "1h57kf5cpq17m0eml12" } } },
          { clients: { web: { kind: "web" } } },
        ),
        at: ["userPool.adopted", "userPool.clients.web.adopted"],
      },
    ],
  }),
});
