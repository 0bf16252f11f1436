import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const usernamesAreUnique = rule({
  id: "usernames-are-unique",
  severity: "error",
  title: "User names must be unique",
  why: "AWS creates the first account and answers `UsernameExistsException: User account already exists` for the second. Where user names are not case-sensitive, `Ada` and `ada` are one.",
  link: api("AdminCreateUser"),
  check: ({ userPool: { usernameConfiguration }, users }) => {
    const isSensitive = usernameConfiguration !== undefined && usernameConfiguration.caseSensitive !== false;
    const first = new Map<string, string>();
    return users.flatMap(({ key, path, username }) => {
      if (isReference(username)) return [];
      const name = isSensitive ? username : username.toLowerCase();
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, key);
        return [];
      }
      const message = `is also the name of users.${other}`;
      return [{ path: `${path}.username`, value: username, message, fix: "rename or remove one of the users" }];
    });
  },
  examples: () => ({
    good: [
      example({ users: { ada: {}, bob: {} } }),
      example({ usernameConfiguration: { caseSensitive: true }, users: { ada: {}, other: { username: "Ada" } } }),
    ],
    bad: [
      { given: example({ users: { ada: {}, other: { username: "Ada" } } }), at: ["userPool.users.other.username"] },
    ],
  }),
});
