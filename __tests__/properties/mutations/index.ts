/** Known mistakes: what is changed in a valid environment, and which rule finds it where. */
import { OF_THE_REST } from "./attachments";
import { OF_CLIENTS } from "./clients";
import { OF_THE_ENVIRONMENT } from "./environment";
import { OF_PROVIDERS } from "./identity-providers";
import { OF_MESSAGES } from "./messages";
import { OF_THE_SCHEMA } from "./schema";
import { OF_SIGN_IN } from "./sign-in";

export const MUTATIONS = [
  ...OF_THE_ENVIRONMENT,
  ...OF_SIGN_IN,
  ...OF_MESSAGES,
  ...OF_THE_SCHEMA,
  ...OF_CLIENTS,
  ...OF_PROVIDERS,
  ...OF_THE_REST,
];
