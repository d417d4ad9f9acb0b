import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StartForm } from "./start-form.tsx";
import { StartWalkForm } from "./start-walk-form.ts";

const PRESS = "0192d5a6-0c1e-7c3a-9b1e-1f2a3b4c5d6e";

test("the form says which page it stands on, so that pressing twice begins one walk", () => {
  const wizard = { key: "plan-a-festival", requireLogin: false, allowSaveProgress: true };
  const drawn = renderToStaticMarkup(
    <StartForm wizard={wizard} isMember={false} mayStart press={PRESS} hasBegun={false} error={undefined} />,
  );
  expect(drawn).toContain(`name="press" value="${PRESS}"`);
});

test("without it, or with another word there, a walk begins all the same", () => {
  expect(StartWalkForm.parse({ privacy: "keep", press: PRESS })).toEqual({ privacy: "keep", press: PRESS });
  for (const press of [undefined, "", "1; select 1"])
    expect(StartWalkForm.parse({ privacy: "keep", press }).press).toBeUndefined();
});
