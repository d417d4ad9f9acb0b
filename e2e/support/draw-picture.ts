import type { Page } from "@playwright/test";

/** A picture of 48 by 32 with no two corners alike, written by the browser itself. */
export async function drawPicture(page: Page, type: string): Promise<Buffer> {
  const address = await page.evaluate((wanted) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [48, 32];
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("Nothing can be drawn.");
    for (const [at, colour] of ["#c22", "#2a2", "#22c", "#cc2", "#2cc", "#c2c"].entries()) {
      context.fillStyle = colour;
      context.fillRect((at % 3) * 16, Math.floor(at / 3) * 16, 16, 16);
    }
    return canvas.toDataURL(wanted, 0.9);
  }, type);
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/** How wide, how high and of which colours the browser draws it. */
export async function decode(page: Page, type: string, picture: Buffer): Promise<string> {
  return page.evaluate(
    async ({ type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type }));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      const context = canvas.getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      return `${bitmap.width} by ${bitmap.height}: ${context?.getImageData(0, 0, bitmap.width, bitmap.height).data.join()}`;
    },
    { type, base64: picture.toString("base64") },
  );
}
