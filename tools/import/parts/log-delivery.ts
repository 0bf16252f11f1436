import { fromAws } from "../../../lib/resources/log-delivery/from-aws";
import type { PartReader } from "../part";
import { ofPool } from "./of-pool";
import { readWhole } from "./whole";

/** Where the logs of the pool go. */
export const logDelivery: PartReader = {
  reads: ["logDelivery"],
  read: ({ logDelivery: live, poolId }) => {
    if (live === undefined) return { settings: {} };
    const path = "userPool.logDelivery";
    const answers = { GetLogDeliveryConfiguration: ofPool(live, poolId) as typeof live };
    const { settings, remarks } = readWhole(path, answers, (given) =>
      fromAws(given.GetLogDeliveryConfiguration, poolId),
    );
    return { settings: settings === undefined ? {} : { logDelivery: settings }, remarks };
  },
};
