import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

const importId = "us-west-2_abc123";

export const importRequiresProtection = rule({
  id: "import-requires-protection",
  severity: "error",
  title: 'A pool with `importId` must have `protection: "plan"` or `"full"`',
  why: "If a setting that can never change differs from the live pool, Terraform plans to delete the imported pool and create an empty one. Only `prevent_destroy` stops that plan.",
  link: "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#prevent_destroy",
  check: ({ protection, isProtected, userPool: { importId } }) =>
    importId === undefined || protection === undefined || isProtected
      ? []
      : [
          {
            path: "protection",
            value: protection,
            message: "does not stop Terraform from replacing the imported pool",
            fix: 'set protection: "plan" or "full"; to delete the pool, remove importId first, and keep adopted',
          },
        ],
  examples: () => ({
    good: [
      example({ importId }, { protection: "full" }),
      example({ importId }, { protection: "plan" }),
      example({}, { protection: "none" }),
      example({ importId }),
    ],
    bad: [
      { given: example({ importId }, { protection: "none" }), at: ["protection"] },
      { given: example({ importId: "${var.pool}" }, { protection: "releasing" }), at: ["protection"] },
    ],
  }),
});
