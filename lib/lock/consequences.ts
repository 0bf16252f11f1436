/** What a change of something locked does, and the ways to go on. */
export interface Consequence {
  /** After "was deployed as …: ". */
  readonly lost: string;
  readonly ways: string;
}

const SECOND_POOL = "to sign users in differently, add an environment with a second pool, and move the users";

const REPLACED: Consequence = {
  lost: "Terraform would replace the pool, and every user, password and `sub` is lost",
  ways: SECOND_POOL,
};

const ELSEWHERE: Consequence = {
  lost: "Terraform would not find the pool there and would create an empty one; the users stay behind",
  ways: "for a pool there, add an environment beside this one",
};

/** By the end of the path; the first that fits. */
const CONSEQUENCES: readonly (readonly [RegExp, Consequence])[] = [
  [/^(region|accountId)$/, ELSEWHERE],
  [
    /\.relyingPartyId$/,
    {
      lost: "every passkey stops working, and users who have nothing else cannot sign in",
      ways: "to use another domain, let users register passkeys in a second pool",
    },
  ],
  [
    /\.clients\.[^.]+\.generateSecret$/,
    {
      lost: "Terraform would replace the client: it gets another ID, and every app and session that uses it ends",
      ways: "add a client beside it, move the apps, and then retire this one",
    },
  ],
  [
    /\.groups\.[^.]+\.name$/,
    {
      lost: "Terraform would replace the group, and its members are lost",
      ways: "add a group beside it, move its members, and then retire this one",
    },
  ],
  [
    /\.users\.[^.]+\.username$/,
    {
      lost: "Terraform would delete the account and create another one, with another `sub` and without password and MFA",
      ways: "add a user beside it",
    },
  ],
  [
    /\.identityProviders\.[^.]+\.\w+$/,
    {
      lost: "Terraform would replace the provider, and its users come back as new users with another `sub`",
      ways: "add a provider beside it under another name, link its users to that before they sign in there (AdminLinkProviderForUser), move the clients, and then retire this one",
    },
  ],
  [
    /\.resourceServers\.[^.]+\.identifier$/,
    {
      lost: "Terraform would replace the resource server, and its scopes have other names in clients, tokens and APIs",
      ways: "add a resource server beside it, move the clients, and then retire this one",
    },
  ],
  [
    /\.(domain|secondDomain)$/,
    {
      lost: "Terraform would delete the domain before it creates another one: nobody can sign in on the login pages meanwhile (up to an hour for a custom domain), and links and redirect URIs at identity providers stop working",
      ways: "where the new one is of the other kind (a prefix, or your own name), add it as `secondDomain`, add its redirect URI at each identity provider, and move the apps",
    },
  ],
];

/** What a change at a path does. Everything else that is locked belongs to the pool itself. */
export function consequenceOf(path: string): Consequence {
  return CONSEQUENCES.find(([pattern]) => pattern.test(path))?.[1] ?? REPLACED;
}

/** A value in a message. */
export function shownValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${name} ${JSON.stringify(member)}`);
  return members.join(", ");
}
