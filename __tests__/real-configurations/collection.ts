import type { RealConfiguration } from "./configuration";
import { clients } from "./provider/clients";
import { messages } from "./provider/messages";
import { pages } from "./provider/pages";
import { pools } from "./provider/pools";
import { resources } from "./provider/resources";
import { triggersAndSchema } from "./provider/triggers-and-schema";
import { validation } from "./provider/validation";
import { applications } from "./public/applications";
import { cdk } from "./public/cdk";
import { cdkFederationAndMail } from "./public/cdk-federation-and-mail";
import { consolePools } from "./public/console-pools";
import { documented } from "./public/documented";
import { livePools } from "./public/live-pools";
import { moduleOfLgallard } from "./public/module-of-lgallard";
import { moduleOfMineiros } from "./public/module-of-mineiros";
import { refused as reported } from "./public/refused";
import { services } from "./public/services";
import { templates } from "./public/templates";

/** The acceptance tests of the AWS provider, and what it validates. */
export const provider: readonly RealConfiguration[] = [
  ...pools,
  ...messages,
  ...triggersAndSchema,
  ...clients,
  ...resources,
  ...pages,
  ...validation,
];

/** Modules, samples and applications that anybody can read. */
export const published: readonly RealConfiguration[] = [
  ...cdk,
  ...cdkFederationAndMail,
  ...moduleOfLgallard,
  ...moduleOfMineiros,
  ...livePools,
  ...consolePools,
  ...applications,
  ...services,
  ...templates,
  ...documented,
  ...reported,
];
