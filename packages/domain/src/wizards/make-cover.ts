import type { Definition, Program } from "@boardwalk/engine";
import type { Cover } from "./cover.ts";
import { leastTotal } from "./least-total.ts";

const MOST_STEPS = 40;
const MOST_SETS = 12;

/** Currency is that of the wizard's organization, for a definition that names none. */
export function makeCover(definition: Definition, program: Program, currency: string | null): Cover {
  const { name, description, category, icon, color, bannerImage, settings } = definition;
  const steps = definition.steps.filter((step) => step.active);
  const hasPrices = program.nodes.some(({ price }) => price !== undefined && price > 0);
  return {
    name,
    description,
    category,
    icon,
    color,
    bannerImage,
    estimatedMinutes: settings.estimatedMinutes,
    currency: hasPrices ? (settings.currency ?? currency) : null,
    stepCount: steps.length,
    priceFrom: inUnits(leastTotal(program)),
    asks: steps.slice(0, MOST_STEPS).map((step) => ({
      key: step.key,
      step: step.title ?? step.name,
      icon: step.icon,
      required: step.required,
      sets: step.sets
        .filter((set) => set.active)
        .slice(0, MOST_SETS)
        .map((set) => set.title ?? set.name),
    })),
  };
}

function inUnits(hundredths: number): string {
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
