import type { StepUpAsked } from "@boardwalk/web/step-up-asked";

/** The question in a failed answer, read with suspicion: what else answers 403 holds none. */
export function readStepUp(told: unknown): StepUpAsked | null {
  const asked = fieldOf(told, "stepUp");
  const ways = fieldOf(asked, "ways");
  const [interrupted, page, prove, email] = ["interrupted", "page", "prove", "email"].map((name) =>
    fieldOf(asked, name),
  );
  if (typeof page !== "string" || typeof prove !== "string" || typeof email !== "string") return null;
  const providers = fieldOf(ways, "providers");
  return {
    interrupted: typeof interrupted === "string" ? interrupted : null,
    page,
    prove,
    email,
    ways: {
      passkey: fieldOf(ways, "passkey") === true,
      password: fieldOf(ways, "password") === true,
      recoveryCode: fieldOf(ways, "recoveryCode") === true,
      providers: (Array.isArray(providers) ? providers : []).flatMap((provider) => {
        const [key, name] = [fieldOf(provider, "key"), fieldOf(provider, "name")];
        return typeof key === "string" && typeof name === "string" ? [{ key, name }] : [];
      }),
    },
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
