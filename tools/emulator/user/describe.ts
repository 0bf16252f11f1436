import type { AttributeType, UserType } from "../../aws-model";
import type { User } from "../types";

/** A user as the lists and AdminCreateUser answer it. */
export function describeUser(user: User): UserType {
  return { ...rest(user), Attributes: attributesOf(user) };
}

/** The attributes as AWS answers them. */
export function attributesOf({ attributes }: User): AttributeType[] {
  return [...attributes].map(([Name, Value]) => ({ Name, Value }));
}

/** What all answers have, under the same names. */
export function rest({ username, enabled, status, created, modified }: User) {
  return {
    Username: username,
    Enabled: enabled,
    UserStatus: status,
    UserCreateDate: created,
    UserLastModifiedDate: modified,
  };
}
