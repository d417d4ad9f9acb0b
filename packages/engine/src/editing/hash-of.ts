/** 64 bits by which two texts are told apart; no secret hangs on it. */
export function hashOf(text: string): string {
  let one = 0x9e3779b9;
  let other = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16), 0x21f0aaad) ^ (other >>> 13);
  return `${hex(one)}${hex(other)}`;
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}
