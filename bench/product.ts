import { synthesise } from "../lib/app";
import { UserPoolStack } from "../stacks/user-pool-stack";
import { manyEnvironments } from "./environments";

/** `product.ts <pools>`: as main.ts, with that many environments. */
synthesise(
  { environments: manyEnvironments(Number(process.argv[2])) },
  (app, environment) => new UserPoolStack(app, environment),
);
