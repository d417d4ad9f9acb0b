import { Brand } from "../brand/brand.tsx";

export function ComponentGallery() {
  return (
    <main id="main" className="kit">
      <div className="kit-top">
        <Brand />
      </div>
      <h1>Components</h1>
      <p className="lead">Every part in every state. A screen that needs something else adds it here first.</p>
    </main>
  );
}
