const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height that a PNG file states, in pixels. */
export function readPngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  if (SIGNATURE.some((byte, n) => png[n] !== byte)) throw new Error("this is no PNG file");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
