import { type Resolver, systemDns } from "../../../tools/preflight/dns";
import { type RecordResolver, systemRecords } from "../../../tools/preflight/dns-records";
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
  ["ECONNREFUSED", "DNS does not show whether acme.com has an A record (ECONNREFUSED)."],
  ["ETIMEOUT", "DNS does not show whether acme.com has an A record (ETIMEOUT)."],
  ["ENOTFOUND", "DNS on this machine does not resolve internet names: not even sts.amazonaws.com has an A record."],
])("a DNS server that answers everything with %s gives no result", async (code, says) => {
  await expect(systemDns(resolverOf([], code))("acme.com")).rejects.toThrow(new NotAnswered(says));
});

test("a bug of this project is rethrown", async () => {
  const broken = { resolve4: () => Promise.reject(new TypeError("mistake")) };
  await expect(systemDns(broken)("acme.com")).rejects.toThrow("mistake");
});

/** A DNS that gives one answer to every question for records. */
function recordsOf<One>(answer: readonly One[] | string) {
  const resolve = async () => {
    if (typeof answer === "string") throw Object.assign(new Error(answer), { code: answer, syscall: "query" });
    return answer;
  };
  return systemRecords({ resolveCaa: resolve, resolveNs: resolve } as RecordResolver);
}

test("CAA records name who may issue, or nobody, or are not there", async () => {
  expect(await recordsOf([{ issue: "amazon.com" }, {}]).caa("acme.com")).toEqual(["amazon.com"]);
  expect(await recordsOf([{}]).caa("acme.com")).toEqual([]);
  expect(await recordsOf("ENODATA").caa("acme.com")).toBeUndefined();
  await expect(recordsOf("ETIMEOUT").caa("acme.com")).rejects.toThrow(
    new NotAnswered("The DNS does not say which CAA records acme.com has (ETIMEOUT)."),
  );
});

test("a host that nobody delegates has no name servers", async () => {
  expect(await recordsOf(["ns-1.awsdns-1.org"]).nameServers("acme.com")).toEqual(["ns-1.awsdns-1.org"]);
  expect(await recordsOf("ENOTFOUND").nameServers("acme.com")).toEqual([]);
  await expect(recordsOf("ESERVFAIL").nameServers("acme.com")).rejects.toThrow("which name servers acme.com has");
});
