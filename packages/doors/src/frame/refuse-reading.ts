/** For an address that only takes what is sent to it. The front says it in words. */
export async function refuseReading(): Promise<never> {
  throw new Response(null, { status: 405, headers: { Allow: "POST" } });
}
