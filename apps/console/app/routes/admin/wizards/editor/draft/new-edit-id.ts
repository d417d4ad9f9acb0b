/** In order of time, like all ids of ours. Browsers have no randomUUID on a page without TLS. */
export function newEditId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = Date.now().toString(16).padStart(12, "0");
  const chance = Array.from(bytes.subarray(6), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[(bytes[0] ?? 0) % 4] ?? "8";
  const digits = `${time}7${chance.slice(0, 3)}${variant}${chance.slice(3, 18)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
