import { check } from "../lib/checks/check";
import { unknownNames } from "./unknown-names-settings";

/** `unknown-names.ts <clients>`: checks a pool with that many clients, where none names anything that exists. */
check(unknownNames(Number(process.argv[2])));
