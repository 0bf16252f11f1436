import type { Complete, UserArguments } from "../../aws";
import type { LimitsOf } from "../../aws-facts/limits";
import { NO_SPACES } from "../../aws-facts/text";
import { sortedRecord } from "../../synth/code-point-order";
import type { Bool, OneOf } from "../../synth/reference";
import { sortedSet } from "../../synth/sorted-set";
import type { SignInSettings } from "../../user-pool/sign-in";
import type { Renamable } from "../renamable";
import { signInAttribute, usernameOf } from "./username";

/**
 * An account for a test or a first administrator. It has no password here, nor in the state: AWS makes a temporary one and sends
 * it with the invitation. What you state of the user is in the state: personal data.
 */
export interface User extends Renamable {
  /**
   * 1–128 characters without spaces and `/`; an email address or phone number where `usernameAttributes` asks for one. **It can
   * never change**: Terraform would delete the account and create another one. Upper and lower case differ.
   * @default where users sign in by address or number, that of `attributes`; otherwise the record key
   */
  readonly username?: string;
  /**
   * Values by the name of a standard attribute, or of a custom one with its prefix: `"custom:tenant"`. An attribute that you do
   * not state stays as the user or AWS sets it, also one that you take out again. `email_verified: "true"` says that you have
   * checked the address; AWS takes it back when you change `email`.
   * @default none; where users sign in by address or number, the user name is one of them
   */
  readonly attributes?: Readonly<Record<string, string>>;
  /**
   * Keys in `groups`. Whoever you take out loses the group at the next apply, whatever the `protection`.
   * @default none
   * @noReference
   */
  readonly groups?: readonly string[];
  /**
   * How the invitation goes out. Has an effect only when the account is created.
   * @default `["EMAIL"]` with an address among the attributes, otherwise `["SMS"]` with a phone number
   */
  readonly desiredDeliveryMediums?: readonly OneOf<"EMAIL" | "SMS">[];
  /**
   * `SUPPRESS` sends no invitation. Nobody knows the temporary password then: set one with
   * `aws cognito-idp admin-set-user-password`. Has an effect only when the account is created.
   * @default AWS sends an invitation
   */
  readonly messageAction?: OneOf<"SUPPRESS">;
  /**
   * Whether the user can sign in. Where you do not state it, somebody who is disabled in the console stays so.
   * @default a new account can sign in
   */
  readonly enabled?: Bool;
  /** What triggers get with the request that creates the account or changes its attributes. It is in the state. @default none */
  readonly clientMetadata?: Readonly<Record<string, string>>;
  /** `<pool id>/<username>` of an account that exists. It does nothing once the account is in the state. */
  readonly importId?: string;
}

/** Accounts that Terraform makes. */
export interface UsersSettings {
  /** By name: letters, digits, `_` and single `-`. The name makes the address; another name is another account. */
  readonly users?: Readonly<Record<string, User>>;
}

/** AWS's limits on them. */
export const limits = {
  users: {
    each: {
      username: { length: [1, 128], ...NO_SPACES },
      attributes: { each: { length: [0, 2048] } },
    },
  },
} as const satisfies LimitsOf<UsersSettings>;

/** Settings to arguments. @param pool how users of the pool sign in */
export function toTerraform(
  key: string,
  stated: User,
  pool: Pick<SignInSettings, "usernameAttributes">,
): Complete<UserArguments> {
  const attributes = attributesOf(key, stated, pool);
  return {
    username: usernameOf(key, stated, pool),
    attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
    desiredDeliveryMediums: sortedSet(mediumsOf(stated, attributes)),
    messageAction: stated.messageAction,
    enabled: stated.enabled,
    clientMetadata: stated.clientMetadata && sortedRecord(Object.entries(stated.clientMetadata)),
    // They would be in the state.
    password: undefined,
    temporaryPassword: undefined,
    // It takes the address away from the account that has it.
    forceAliasCreation: undefined,
    // The provider puts `custom:` before each name.
    validationData: undefined,
  };
}

/**
 * By the names that the provider has for them, which are those of the schema: of a custom attribute with its prefix it would plan a
 * change for ever. The one that users sign in by is filled in by AWS, so that its absence would be a change too.
 */
function attributesOf(
  key: string,
  stated: User,
  pool: Pick<SignInSettings, "usernameAttributes">,
): Readonly<Record<string, string>> {
  const username = usernameOf(key, stated, pool);
  const signsInBy = signInAttribute(username, pool);
  const all = { ...(signsInBy && { [signsInBy]: username }), ...stated.attributes };
  return sortedRecord(Object.entries(all).map(([name, value]) => [name.replace(/^custom:/, ""), value]));
}

/** How the invitation goes out: AWS's own default is a text message. */
export function mediumsOf(
  { desiredDeliveryMediums, messageAction }: User,
  attributes: Readonly<Record<string, string>>,
): User["desiredDeliveryMediums"] {
  if (desiredDeliveryMediums !== undefined || messageAction !== undefined) return desiredDeliveryMediums;
  if (attributes.email !== undefined) return ["EMAIL"];
  return attributes.phone_number === undefined ? undefined : ["SMS"];
}
