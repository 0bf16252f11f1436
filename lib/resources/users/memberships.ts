/** A user in a group, by their keys. */
export interface Membership {
  readonly user: string;
  readonly group: string;
}

/** The end of a membership's address. Keys of users have no `--`, so that it belongs to one membership only. */
export function membershipName({ user, group }: Membership): string {
  return `${user}--${group}`;
}

/** The membership of such a name. */
export function membershipNamed(name: string): Membership {
  const at = name.indexOf("--");
  return at < 0 ? { user: name, group: "" } : { user: name.slice(0, at), group: name.slice(at + 2) };
}

/** The path of the setting that a membership belongs to. */
export function membershipPath({ user, group }: Membership): string {
  return `users.${user}.groups.${group}`;
}

/** The membership that a path of a lock belongs to. */
export function membershipAt(path: string): Membership | undefined {
  const [, user, group] = /^userPool\.users\.([^.]+)\.groups\.([^.]+)$/.exec(path) ?? [];
  return user === undefined || group === undefined ? undefined : { user, group };
}
