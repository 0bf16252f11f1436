import { ACTIONS } from "../../tools/import/fetch/actions";
import { read } from "./pages";

test("the page and the help list every IAM action that the command needs", () => {
  const [table = ""] = read("docs/import.md").split("## Permissions")[1]?.split("\n## ") ?? [];
  const rows = [...table.matchAll(/^\| `([\w-]+:\w+)` +\| (.*?) +\|$/gm)].map(([, action, what]) => [action, what]);
  const actions: readonly { action: string; what: string; note?: string }[] = Object.values(ACTIONS);
  expect(rows).toEqual(actions.map(({ action, what, note }) => [action, note ? `${what} (${note})` : what]));
});
