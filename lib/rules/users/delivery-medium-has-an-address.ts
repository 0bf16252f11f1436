import { example } from "../../checks/example";
import { literals } from "../../checks/facts/literals";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const ADDRESS = { EMAIL: "email", SMS: "phone_number" } as const;

export const deliveryMediumHasAnAddress = rule({
  id: "delivery-medium-has-an-address",
  severity: "error",
  title: "An invitation must have an address to go to",
  why: "AWS requires `email` for `EMAIL`, and `phone_number` for `SMS`, when it creates the account.",
  link: api("AdminCreateUser"),
  check: ({ users }) =>
    users.flatMap(({ path, stated, attributes }) =>
      stated.messageAction !== undefined
        ? []
        : literals(stated.desiredDeliveryMediums ?? []).flatMap((medium, index) => {
            const needed = ADDRESS[medium as keyof typeof ADDRESS];
            if (needed === undefined || Object.hasOwn(attributes, needed)) return [];
            const message = `needs the attribute ${needed}`;
            return [
              {
                path: `${path}.desiredDeliveryMediums[${index}]`,
                value: medium,
                message,
                fix: `state ${needed} in attributes, or leave ${medium} out`,
              },
            ];
          }),
    ),
  examples: () => ({
    good: [
      example({ users: { ada: { desiredDeliveryMediums: ["EMAIL"], attributes: { email: "ada@acme.com" } } } }),
      example({ users: { ada: { desiredDeliveryMediums: ["EMAIL"], messageAction: "SUPPRESS" } } }),
    ],
    bad: [
      {
        given: example({
          users: { ada: { desiredDeliveryMediums: ["SMS", "EMAIL"], attributes: { email: "ada@acme.com" } } },
        }),
        at: ["userPool.users.ada.desiredDeliveryMediums[0]"],
      },
    ],
  }),
});
