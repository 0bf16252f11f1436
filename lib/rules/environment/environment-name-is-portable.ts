import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

/** Names of devices, which no folder of Windows can have. */
const DEVICE = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

const LONGEST = 64;

export const environmentNameIsPortable = rule({
  id: "environment-name-is-portable",
  severity: "warning",
  title: "An environment's name should work on every system",
  why: "The name is also that of a folder: Windows refuses the names of devices, and a long name exceeds the limits of paths and resource names.",
  link: "https://learn.microsoft.com/windows/win32/fileio/naming-a-file",
  check: ({ name = "" }) => {
    const problem = (message: string) => [
      { path: "name", value: name, message, fix: "choose a short name such as dev" },
    ];
    if (DEVICE.test(name)) return problem("is the name of a device on Windows");
    return name.length > LONGEST ? problem(`has ${name.length} characters; ${LONGEST} fit everywhere`) : [];
  },
  examples: () => ({
    good: [example({}, { name: "control" }), example({})],
    bad: [
      { given: example({}, { name: "con" }), at: ["name"] },
      { given: example({}, { name: "a".repeat(65) }), at: ["name"] },
    ],
  }),
});
