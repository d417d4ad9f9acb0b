export const nameOf = (of: { definition: { steps: readonly { key: string; name: string }[] } }, key = "basics") =>
  of.definition.steps.find((step) => step.key === key)?.name;
