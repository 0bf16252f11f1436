const GUIDE = "https://docs.aws.amazon.com/cognito/latest/developerguide";
const API = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference";

/** A named set of IAM actions on one user pool. */
export interface GrantSet {
  /** The actions without `cognito-idp:`. Each is one that AWS lists with the resource type `userpool`. */
  readonly actions: readonly string[];
  /** What AWS says of them. */
  readonly link: string;
}

const READ_USERS = ["AdminGetUser", "AdminListGroupsForUser", "ListUsers", "ListUsersInGroup"];

/**
 * What a role can be allowed to do with a pool. AWS's list of actions:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html
 */
export const GRANTS = {
  /** Find users and read their attributes and groups. */
  readUsers: { actions: READ_USERS, link: `${GUIDE}/managing-users.html` },

  /**
   * Create, confirm, change, disable, delete and sign out users; includes `readUsers`. Who can change an email address can
   * have a code for a new password sent to it.
   */
  manageUsers: {
    actions: [
      ...READ_USERS,
      "AdminConfirmSignUp",
      "AdminCreateUser",
      "AdminDeleteUser",
      "AdminDeleteUserAttributes",
      "AdminDisableUser",
      "AdminEnableUser",
      "AdminUpdateUserAttributes",
      "AdminUserGlobalSignOut",
    ],
    link: `${GUIDE}/managing-users.html`,
  },

  /** Set and reset passwords and MFA: enough to sign in as any user with a password. */
  manageCredentials: {
    actions: [
      "AdminDeleteSoftwareToken",
      "AdminResetUserPassword",
      "AdminSetUserMFAPreference",
      "AdminSetUserPassword",
    ],
    link: `${GUIDE}/managing-users-passwords.html`,
  },

  /** Add users to groups, remove them, and see who is in which. */
  manageMemberships: {
    actions: ["AdminAddUserToGroup", "AdminListGroupsForUser", "AdminRemoveUserFromGroup", "ListUsersInGroup"],
    link: `${GUIDE}/cognito-user-pools-user-groups.html`,
  },

  /** Create, change and delete the groups themselves. A plan shows what was done to those that the settings have. */
  manageGroups: {
    actions: ["CreateGroup", "DeleteGroup", "GetGroup", "ListGroups", "UpdateGroup"],
    link: `${GUIDE}/cognito-user-pools-user-groups.html`,
  },

  /** Link a user to an account at an identity provider and undo it, as a pre sign-up function does; finds the user first. */
  linkIdentities: {
    actions: ["AdminDisableProviderForUser", "AdminLinkProviderForUser", "ListUsers"],
    link: `${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`,
  },

  /** Sign users in on a server, with `ALLOW_ADMIN_USER_PASSWORD_AUTH` or another flow of the client. */
  adminSignIn: {
    actions: ["AdminInitiateAuth", "AdminRespondToAuthChallenge"],
    link: `${API}/API_AdminInitiateAuth.html`,
  },

  /** Read the pool's settings, but no secret of a client or an identity provider. */
  readPool: {
    actions: [
      "DescribeResourceServer",
      "DescribeUserPool",
      "GetGroup",
      "GetUserPoolMfaConfig",
      "ListGroups",
      "ListIdentityProviders",
      "ListResourceServers",
      "ListUserPoolClients",
    ],
    link: `${API}/API_DescribeUserPool.html`,
  },

  /** Read app clients with their secrets. */
  readClientSecrets: {
    actions: ["DescribeUserPoolClient", "ListUserPoolClientSecrets", "ListUserPoolClients"],
    link: `${API}/API_DescribeUserPoolClient.html`,
  },

  /** Create, change and delete app clients, with their secrets: for clients that are not in the settings. */
  manageClients: {
    actions: [
      "AddUserPoolClientSecret",
      "CreateUserPoolClient",
      "DeleteUserPoolClient",
      "DeleteUserPoolClientSecret",
      "DescribeUserPoolClient",
      "ListUserPoolClientSecrets",
      "ListUserPoolClients",
      "UpdateUserPoolClient",
    ],
    link: `${GUIDE}/user-pool-settings-client-apps.html`,
  },
} as const satisfies Readonly<Record<string, GrantSet>>;

/** The name of a set of actions: `readUsers`. */
export type Grant = keyof typeof GRANTS;
