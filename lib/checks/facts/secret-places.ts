import { isLiteral } from "../../synth/reference";
import type { Subject } from "../subject";

const SOURCES = ["clientSecret", "privateKey"] as const;

/** The settings in which a secret is pasted by mistake, and whether each is the name of a secret: IDs may look random. */
export function secretPlaces({ userPool: { identityProviders = {}, clientSecrets } }: Subject) {
  const ofProviders = Object.entries(identityProviders).flatMap(([key, stated]) => {
    const path = `userPool.identityProviders.${key}`;
    const settings = stated as unknown as Record<string, unknown>;
    return [
      ...["clientId", "teamId", "keyId"].map((name) => ({
        path: `${path}.${name}`,
        value: settings[name],
        names: false,
      })),
      ...SOURCES.flatMap((name) => membersOf(`${path}.${name}`, settings[name])),
    ];
  });
  return [...ofProviders, ...membersOf("userPool.clientSecrets", clientSecrets)];
}

function membersOf(path: string, value: unknown) {
  if (typeof value !== "object" || value === null || !isLiteral(value)) return [];
  return Object.entries(value).map(([name, member]: [string, unknown]) => ({
    path: `${path}.${name}`,
    value: member,
    names: name !== "kmsKeyId",
  }));
}
