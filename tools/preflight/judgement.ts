/** What AWS's answer means for the next apply. */
export type Judgement =
  | { readonly verdict: "ok"; readonly text: string }
  | { readonly verdict: "would-fail"; readonly text: string; readonly fix: string }
  | { readonly verdict: "not-checked"; readonly text: string };

/** It is as the apply needs it. */
export function ok(text: string): Judgement {
  return { verdict: "ok", text };
}

/** The apply would fail, or what it deploys would not work. */
export function wouldFail(text: string, fix: string): Judgement {
  return { verdict: "would-fail", text, fix };
}

/** Nobody could say. */
export function notChecked(text: string): Judgement {
  return { verdict: "not-checked", text };
}
