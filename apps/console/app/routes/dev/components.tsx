import { NotFound } from "@boardwalk/domain/kernel";
import { FailurePage, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { ComponentGallery } from "@boardwalk/ui/gallery";
import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { hasWorkshop } from "../../has-workshop.ts";

export async function loader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async () => {
    if (!hasWorkshop(args.context.services.site.mode)) throw new NotFound();
    return null;
  });
}

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Components"));

export default function Components() {
  return <ComponentGallery />;
}

export { FailurePage as ErrorBoundary };
