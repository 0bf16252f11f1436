import type { IdentityProviderType } from "../../../lib/aws-facts/cognito-api";
import { fromAws } from "../../../lib/resources/identity-providers/from-aws";
import { importIdOf } from "../../../lib/synth/import-id";
import { literalText } from "../../../lib/synth/literal-text";
import type { PartReader } from "../part";
import { readPart } from "../read-part";
import type { Remark } from "../result";
import { gathered } from "./gathered";
import { ofPool } from "./of-pool";
import { aboutPrivateKey, aboutSecret, holdsSecret, secretIn, variableOf } from "./provider-secrets";
import { recordKeys } from "./record-keys";

/** The identity providers, with a variable in the place of each secret. */
export const identityProviders: PartReader = {
  reads: ["identityProviders"],
  read: ({ identityProviders: all, poolId }) => {
    const live = all.filter(isImportable);
    const keys = recordKeys(live.map(named), "provider");
    const read = live.map((provider, index) => {
      const key = keys[index] ?? "";
      const path = `userPool.identityProviders.${key}`;
      const importId = literalText(importIdOf(`${poolId}:${provider.ProviderName}`, poolId));
      const secret = { fromVariable: variableOf(key, keys) };
      const answers = { DescribeIdentityProvider: ofPool(provider, poolId) };
      const part = readPart(path, answers, (given) =>
        fromAws(given.DescribeIdentityProvider, { key, importId, secret }),
      );
      const remarks =
        part.settings?.type === "SignInWithApple" ? [...part.remarks, aboutPrivateKey(path)] : part.remarks;
      if (!holdsSecret(part.settings)) return { key, ...part, remarks };
      return { key, settings: undefined, remarks: [...part.remarks, withSecret(path)] };
    });
    const { record, remarks } = gathered(read);
    const secrets = Object.entries(record ?? {}).flatMap(([key, settings]) => secretIn(key, settings) ?? []);
    return {
      settings: record ? { identityProviders: record } : {},
      remarks: [...remarks, ...secrets.map(aboutSecret), ...all.filter((one) => !isImportable(one)).map(withColon)],
      variables: Object.fromEntries(secrets.map(({ variable, what }) => [variable, what])),
    };
  },
};

function named({ ProviderName: name = "", CreationDate }: IdentityProviderType) {
  return { name, made: CreationDate as string | undefined };
}

function isImportable({ ProviderName: name = "" }: IdentityProviderType): boolean {
  return !name.includes(":");
}

function withColon({ ProviderName }: IdentityProviderType): Remark {
  return {
    kind: "left-out",
    source: "DescribeIdentityProvider ProviderName",
    message: `Terraform cannot import the identity provider ${ProviderName}: it splits the import id at the colon. It stays as it is.`,
  };
}

function withSecret(path: string): Remark {
  return {
    kind: "secret",
    path,
    source: "DescribeIdentityProvider ProviderDetails",
    message:
      "A detail of this identity provider contains a secret and has no setting that accepts a reference. It is not imported, and stays as it is.",
  };
}
