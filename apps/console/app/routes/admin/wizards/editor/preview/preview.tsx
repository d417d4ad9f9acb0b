export { refuseForm as action } from "../../../refuse-form.ts";

export default function Preview() {
  return <h2>Preview</h2>;
}
