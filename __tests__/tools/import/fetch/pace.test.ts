import { Pace } from "../../../../tools/import/fetch/pace";

/** Milliseconds that so many calls take, one after the other. */
async function taken(pace: Pace, calls: number): Promise<number> {
  const from = performance.now();
  for (let call = 0; call < calls; call++) await pace.turn();
  return performance.now() - from;
}

test("each throttled call slows it down, and each response speeds it up again", async () => {
  const pace = new Pace({ first: 5, least: 0, most: 1_000 });
  expect(await taken(pace, 5)).toBeGreaterThan(15);
  pace.refused(performance.now());
  pace.refused(performance.now() + 1);
  const slow = await taken(pace, 3);
  expect(slow).toBeGreaterThan(70);
  for (let call = 0; call < 200; call++) pace.answered();
  await pace.turn();
  expect(await taken(pace, 3)).toBeLessThan(slow / 2);
});

test("calls that are throttled together count once", async () => {
  const pace = new Pace({ first: 20, least: 0, most: 10_000 });
  const startedAt = performance.now();
  for (let call = 0; call < 8; call++) pace.refused(startedAt);
  expect(await taken(pace, 2)).toBeLessThan(200);
});

test("an interruption ends the wait", async () => {
  const pace = new Pace({ first: 60_000 });
  await pace.turn();
  await expect(pace.turn(AbortSignal.timeout(10))).rejects.toThrow();
});
