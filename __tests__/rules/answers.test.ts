import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../lib/rules";
import { titles } from "../titles";
import { type Answer, MISTAKES, REMOVALS, RULE_ROWS } from "./answers";

/** How many rows each part of the reference's section 2 has, by the letter of its rules. */
const ROWS = { M: 16, V: 12, P: 6, S: 9, L: 9, T: 6, A: 11, I: 11, C: 22, D: 10, R: 3, G: 5, U: 4, K: 4, B: 5 };

const every = Object.entries(ROWS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

test("every row has an answer, and no answer is to a row that is not there", () => {
  expect(Object.keys(RULE_ROWS).sort()).toEqual([...every].sort());
  expect(MISTAKES).toHaveLength(35);
});

const answered: [string, Answer][] = [
  ...Object.entries(RULE_ROWS).flatMap(([row, answers]) => {
    return (answers.length > 0 ? answers : [{ wrapper: "", test: "" }]).map((answer): [string, Answer] => [
      row,
      answer,
    ]);
  }),
  ...MISTAKES.flatMap((answers, index) => answers.map((answer): [string, Answer] => [`8-${index + 1}`, answer])),
  ...REMOVALS.flatMap((answers) => answers.map((answer): [string, Answer] => ["4.1", answer])),
];

test.each(answered)("row %s is answered by what there is: %j", (_, answer) => {
  if ("rule" in answer) expect(rules.map(({ id }) => id)).toContain(answer.rule);
  else if ("type" in answer)
    expect(refusedLines(answer.type).filter((line) => line.includes(answer.text))).not.toEqual([]);
  else expect(titles(answer.wrapper).filter((title) => title.includes(answer.test))).not.toEqual([]);
});

function source(file: string): string {
  return readFileSync(join(__dirname, "..", file), "utf8");
}

/** What stands under each `@ts-expect-error` of a file: the lines up to the next blank one. */
function refusedLines(file: string): string[] {
  return source(file)
    .split("// @ts-expect-error")
    .slice(1)
    .map((text) => text.split("\n\n")[0] ?? "");
}
