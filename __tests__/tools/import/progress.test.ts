import { Progress } from "../../../tools/import/progress";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

test("a terminal shows progress after two seconds, at intervals, and it is erased at the end", () => {
  const seen = terminal(true);
  const progress = new Progress(seen);
  for (const at of [0, 1_999, 2_100, 2_150, 2_400]) {
    now = at;
    progress.tell(`at ${at}`);
  }
  progress.clear();
  expect(seen.written).toEqual(["\r\u001b[Kat 2100", "\r\u001b[Kat 2400", "\r\u001b[K"]);
});

test("nothing is shown outside of a terminal", () => {
  const seen = terminal(false);
  const progress = new Progress(seen);
  now = 5_000;
  progress.tell("here");
  progress.clear();
  expect(seen.written).toEqual([]);
});
