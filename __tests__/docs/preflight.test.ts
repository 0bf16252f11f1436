import { readBy } from "../../tools/iam-actions";
import { ACTIONS } from "../../tools/preflight/actions";
import { checks } from "../../tools/preflight/checks";
import { read } from "./pages";

const page = read("docs/preflight.md");

function rowsOf(table: string): (string | undefined)[][] {
  return [...table.matchAll(/^\| `([\w:-]+)` +\| (.*?) +\|$/gm)].map(([, name, what]) => [name, what]);
}

test("the page shows every IAM action and every check, as the command's help and report do", () => {
  expect(rowsOf(page)).toEqual([
    ...ACTIONS.map((action) => [action.action, readBy(action)]),
    ...checks.map(({ id, title }) => [id, title]),
  ]);
});

test("every IAM action has one line in the help, even if several checks need it", () => {
  expect(new Set(ACTIONS.map(({ action }) => action)).size).toBe(ACTIONS.length);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
