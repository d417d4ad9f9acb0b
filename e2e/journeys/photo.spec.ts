import { expect, test } from "../fixtures.ts";
import { addMetadata, PLACE } from "../support/add-metadata.ts";
import { buildPng, buildPngBomb } from "../support/build-png.ts";
import { SAM } from "../support/demo.ts";
import { decode, drawPicture } from "../support/draw-picture.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { signIn } from "../support/sign-in.ts";

const picture = { name: "me.png", mimeType: "image/png", buffer: buildPng(96) };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a photo is chosen, seen, replaced and removed", { tag: "@phone" }, async ({ member: page, site }) => {
      await page.goto(`${site.console}/account/profile`);
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByLabel("A picture of you").setInputFiles(picture);
      await page.getByRole("button", { name: "Use this photo" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Your photo is set." })).toBeVisible();
      // Loaded again the page does not say it again.
      if (javaScriptEnabled) await expect(page).toHaveURL(`${site.console}/account/profile`);
      await expect(page.getByRole("main").locator(".face img")).toHaveJSProperty("naturalWidth", 96);
      await expect(page.locator("header .face img")).toHaveCount(1);

      await page.getByLabel("Another picture").setInputFiles({ ...picture, buffer: buildPng(40) });
      await page.getByRole("button", { name: "Replace the photo" }).click();
      await expect(page.getByRole("main").locator(".face img")).toHaveJSProperty("naturalWidth", 40);
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole("button", { name: "Remove the photo" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Your photo is removed." })).toBeVisible();
      await expect(page.locator(".face img")).toHaveCount(0);
    });

    for (const { what, buffer, says } of [
      { what: "a page called a picture", buffer: Buffer.from("<!doctype html>"), says: "This file is no PNG" },
      { what: "a picture of 30,000 by 30,000", buffer: buildPngBomb(30_000), says: "more than 50 million pixels" },
      {
        what: "one byte over 5 MB",
        buffer: Buffer.concat([buildPng(2), Buffer.alloc(5_242_880)], 5_242_881),
        says: "larger than 5 MB",
      },
    ])
      test(`${what} is refused in words, and nothing changes`, async ({ member: page, site }) => {
        await page.goto(`${site.console}/account/profile`);
        await page.getByLabel("A picture of you").setInputFiles({ ...picture, buffer });
        await page.getByRole("button", { name: "Use this photo" }).click();
        await expect(page.getByRole("alert")).toContainText(says);
        await expect(page.locator(".face img")).toHaveCount(0);
      });
  });
}

for (const type of ["image/jpeg", "image/png", "image/webp"])
  test(`where a photo was taken is kept of no ${type}, and it looks as it did`, async ({ member: page, site }) => {
    await page.goto(`${site.console}/account/profile`);
    const buffer = addMetadata[type]?.(await drawPicture(page, type)) ?? Buffer.alloc(0);
    expect(buffer.includes(PLACE)).toBe(true);
    await page.getByLabel("A picture of you").setInputFiles({ name: "me", mimeType: type, buffer });
    await page.getByRole("button", { name: "Use this photo" }).click();
    const address = await page.getByRole("main").locator(".face img").getAttribute("src");
    const stored = await (await page.request.get(`${site.console}${address}`)).body();
    expect(stored.includes("GPS")).toBe(false);
    expect(await decode(page, type, stored)).toBe(await decode(page, type, buffer));
    if (type === "image/jpeg") expect(await decode(page, type, stored)).toContain("32 by 48");
  });

test("a file is its owner's alone, on both apps, and only ever saved", async ({ member: page, site, openBrowser }) => {
  const sent = await page.request.post(`${site.console}/files`, {
    headers: { origin: site.console },
    multipart: {
      file: { name: "../../a.php.png", mimeType: "image/png", buffer: Buffer.from("<svg onload=alert(1)>") },
    },
  });
  expect(sent.status()).toBe(201);
  const address = sent.headers()["location"];
  for (const app of [site.console, site.onboarding]) {
    const answer = await page.request.get(`${app}${address}`);
    expect([answer.status(), await answer.text()]).toEqual([200, "<svg onload=alert(1)>"]);
    expect(answer.headers()).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="a.php.png"; filename*=UTF-8''a.php.png`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
  }
  const stranger = await openBrowser();
  await signIn(stranger.request, site.console, SAM);
  expect((await stranger.request.get(`${site.console}${address}`)).status()).toBe(404);
});

test("where files are sent to there is nothing to read, and it is said in words", async ({ member: page, site }) => {
  for (const app of [site.console, site.onboarding]) {
    const answer = await page.request.get(`${app}/files`);
    expect([answer.status(), answer.headers()["allow"]]).toEqual([405, "POST"]);
    expect(await answer.text()).toContain("That cannot be done here");
    const read = await page.request.get(`${app}/files.data`);
    expect([read.status(), await read.json()]).toMatchObject([405, { title: "That cannot be done here" }]);
  }
});
