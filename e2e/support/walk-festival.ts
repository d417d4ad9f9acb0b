import { type APIRequestContext, expect } from "@playwright/test";
import type { Site } from "../servers/running.ts";
import { inDays } from "./in-days.ts";

/** Begins to plan a festival as the forms would, without drawing them, and answers the first two steps; gives back the walk's address. */
export async function walkFestival(request: APIRequestContext, { onboarding }: Site, title: string): Promise<string> {
  const post = async (address: string, form: Record<string, string>) => {
    const answer = await request.post(address, { form, headers: { origin: onboarding }, maxRedirects: 0 });
    expect([302, 303], address).toContain(answer.status());
    return new URL(answer.headers()["location"] ?? "", onboarding).href;
  };
  const started = await post(`${onboarding}/w/plan-a-festival`, { privacy: "keep" });
  const walk = started.split("/").slice(0, 5).join("/");
  const day = inDays(90);
  const answer = (step: string, said: Record<string, string>) =>
    post(`${walk}/${step}`, {
      act: "continue",
      ...Object.fromEntries(
        Object.entries(said).flatMap(([set, text]) => [
          [`asked.${set}`, "1"],
          [`set.${set}`, text],
        ]),
      ),
    });
  await answer("basics", { kind: "outdoor", title, day, guests: "400" });
  await answer("weather", { plan: "marquee", decides: "Harbour office" });
  return walk;
}
