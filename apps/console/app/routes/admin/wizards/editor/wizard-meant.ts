/** Which wizard an editor means that has one open: its key may be another's by now. */
export function wizardMeant(request: Request): string | undefined {
  return new URL(request.url).searchParams.get("wizard") ?? undefined;
}
