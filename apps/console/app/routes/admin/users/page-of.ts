/** Which page of the sign-ins the address asks for: anybody may have written it. */
export function pageOf(request: Request): number {
  const said = new URL(request.url).searchParams.get("page");
  return said !== null && /^[1-9]\d{0,5}$/.test(said) ? Number(said) : 1;
}
