import { synthesise } from "./lib/app";
import * as project from "./stacks";
import { UserPoolStack } from "./stacks/user-pool-stack";

synthesise(project, (app, environment) => new UserPoolStack(app, environment));
