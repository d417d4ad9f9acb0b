import { ChoiceSet, type ChoiceSetProps } from "./choice-set.tsx";

export interface RadioChoiceProps extends Omit<ChoiceSetProps, "type" | "chosen"> {
  defaultValue?: string;
}

/** One of a few. */
export function RadioChoice({ defaultValue, ...rest }: RadioChoiceProps) {
  return <ChoiceSet {...rest} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}
