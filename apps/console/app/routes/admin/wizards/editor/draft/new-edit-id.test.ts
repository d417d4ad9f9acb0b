import { expect, it } from "vitest";
import { newEditId } from "./new-edit-id.ts";

it("makes ids of the seventh kind, none twice", () => {
  const ids = Array.from({ length: 1_000 }, newEditId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(1_000);
});
