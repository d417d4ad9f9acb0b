import { type ClientAuth, ClientSecretBasic, ClientSecretPost, None } from "openid-client";

/** By the header, as the standard has it, or in the body where the provider takes nothing else; without a secret by PKCE alone. */
export function secretAuth(secret: string | null): ClientAuth {
  if (secret === null) return None();
  const [byHeader, inBody] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const isBasic = methods.includes("client_secret_basic") || !methods.includes("client_secret_post");
    (isBasic ? byHeader : inBody)(server, client, body, headers);
  };
}
