import { leftAsLive } from "./left-as-live";
import { oneNamePerVerificationText } from "./one-name-per-verification-text";
import { protectionAgrees } from "./protection-agrees";
import { protectionReleased } from "./protection-released";
import { staysInAws } from "./stays-in-aws";

/** Every rule, in the order of its findings. */
export const rules = [
  leftAsLive,
  oneNamePerVerificationText,
  protectionAgrees,
  protectionReleased,
  staysInAws,
] as const;
