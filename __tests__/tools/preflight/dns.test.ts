import { type Resolver, systemDns } from "../../../tools/preflight/dns";
import { NotAnswered } from "../../../tools/preflight/not-answered";

/** A DNS in which these hosts have an A record. */
function resolverOf(hosts: readonly string[], code = "ENOTFOUND"): Resolver {
  return {
    resolve4: async (host) => {
      if (hosts.includes(host)) return ["192.0.2.1"];
      throw Object.assign(new Error(code), { code, syscall: "queryA" });
    },
  };
}

test("a host with or without an A record is recognized", async () => {
  const dns = systemDns(resolverOf(["acme.com", "sts.amazonaws.com"]));
  expect(await dns("acme.com")).toBe(true);
  expect(await dns("other.com")).toBe(false);
  expect(await systemDns(resolverOf(["sts.amazonaws.com"], "ENODATA"))("other.com")).toBe(false);
});

test.each([
  ["ECONNREFUSED", "The DNS does not say whether acme.com has an A record (ECONNREFUSED)."],
  ["ETIMEOUT", "The DNS does not say whether acme.com has an A record (ETIMEOUT)."],
  [
    "ENOTFOUND",
    "The DNS of this machine does not know the internet: not even sts.amazonaws.com has an A record there.",
  ],
])("a DNS server that answers everything with %s gives no result", async (code, says) => {
  await expect(systemDns(resolverOf([], code))("acme.com")).rejects.toThrow(new NotAnswered(says));
});

test("a bug of this project is rethrown", async () => {
  const broken = { resolve4: () => Promise.reject(new TypeError("mistake")) };
  await expect(systemDns(broken)("acme.com")).rejects.toThrow("mistake");
});
