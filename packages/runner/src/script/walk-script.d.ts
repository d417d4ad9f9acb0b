/** Made by the plugin in `packages/runner/vite`. */
declare module "virtual:walk-script" {
  /** The address of the script of a step's page. */
  export const walkScript: string;
}
