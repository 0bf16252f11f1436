import { synthesise } from "./lib/app";
import { environments } from "./stacks";
import { UserPoolStack } from "./stacks/user-pool-stack";

synthesise(environments, (app, environment) => new UserPoolStack(app, environment));
