import { buildOidcProvider, type Claims } from "../build-oidc-provider.ts";
import { ProviderFault } from "../provider-fault.ts";
import type { ProviderKind } from "../provider-kind.ts";
import { secretAuth } from "../secret-auth.ts";

/** Where everybody's own accounts live: Microsoft itself has proven their addresses. */
const PERSONAL_ACCOUNTS = "9188040d-6c67-4c5b-b112-36a304b66dad";

/** Its issuer is a template: each tenant signs under its own, and the client holds the signed one against it. */
export const microsoft: ProviderKind = {
  key: "microsoft",
  build: (setting, line) =>
    buildOidcProvider(
      {
        key: "microsoft",
        name: setting.name ?? "Microsoft",
        issuer: setting.issuer ?? "https://login.microsoftonline.com/common/v2.0",
        clientId: setting.id,
        scope: "openid email profile",
        provesAfresh: true,
        clientAuth: () => secretAuth(setting.secret),
        subjectOf,
        emailIsProven,
      },
      line,
    ),
};

// A subject is somebody within one tenant only.
function subjectOf(claims: Claims): string {
  const { tid, sub } = claims;
  if (typeof tid !== "string" || typeof sub !== "string") throw new ProviderFault("untrusted", "No tenant is named");
  return `${tid}/${sub}`;
}

// Whoever runs a tenant writes any address into it, so only `xms_edov` says that the address is theirs.
function emailIsProven({ tid, xms_edov: ownsDomain }: Claims): boolean {
  return tid === PERSONAL_ACCOUNTS || [true, 1, "1", "true"].some((yes) => yes === ownsDomain);
}
