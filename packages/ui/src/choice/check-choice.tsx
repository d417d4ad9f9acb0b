import { ChoiceSet, type ChoiceSetProps } from "./choice-set.tsx";

export interface CheckChoiceProps extends Omit<ChoiceSetProps, "type" | "chosen"> {
  defaultValues?: readonly string[];
}

/** Any of a few. */
export function CheckChoice({ defaultValues = [], ...rest }: CheckChoiceProps) {
  return <ChoiceSet {...rest} type="checkbox" chosen={defaultValues} />;
}
