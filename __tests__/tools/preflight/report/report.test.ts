import { json } from "../../../../tools/preflight/report/json";
import { exitCodeOf, type Report, summary } from "../../../../tools/preflight/report/report";
import { text } from "../../../../tools/preflight/report/text";

const about = (check: string, path: string) => ({ check, path, title: "t", link: `https://${check}` });
const report: Report = {
  environment: "dev",
  results: [
    { ...about("account", "accountId"), verdict: "ok", text: "fine" },
    { ...about("kms-key", "userPool.key"), verdict: "not-checked", text: "Denied." },
    {
      ...about("web-acl", "userPool.webAclArn"),
      verdict: "would-fail",
      text: "There is \u001bno web ACL.",
      fix: "create it",
    },
    { ...about("secrets", "userPool.secret"), verdict: "not-checked", text: "Denied." },
  ],
};

test("the text has failures first, then unchecked ones by reason, then a summary line", () => {
  expect(text(report)).toBe(`WOULD FAIL   web-acl  userPool.webAclArn
             There is \\u001bno web ACL.
             Fix: create it
             https://web-acl

NOT CHECKED  kms-key  userPool.key
             secrets  userPool.secret
             Denied.

4 checks: 1 would fail, 2 not checked
`);
});

test("if everything passes, it is one line", () => {
  expect(text({ ...report, results: report.results.slice(0, 1) })).toBe("1 check: nothing would fail\n");
});

test("the JSON has all results", () => {
  expect(JSON.parse(json(report))).toEqual({
    environment: "dev",
    checks: 4,
    wouldFail: 1,
    notChecked: 2,
    results: report.results,
    summary: summary(report),
  });
});

test("only a failed check is a failure", () => {
  expect(exitCodeOf(report)).toBe(2);
  const open = report.results.filter(({ verdict }) => verdict !== "would-fail");
  expect(exitCodeOf({ ...report, results: open })).toBe(0);
});
