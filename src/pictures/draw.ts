import { once } from "../once.ts";
import { fontFiles } from "./fonts.ts";
import type { Scene } from "./scene.ts";
import { DENSITY, FONT_FAMILY } from "./theme.ts";

/** Loaded at the first picture: a bot that draws none pays neither time nor memory for it. */
const loadCharts = once(() => import("echarts/dist/echarts.esm.min.mjs"));

/** The drawing as SVG whose texts name the bundled font. */
export async function toSvg({ width, height, option }: Scene): Promise<string> {
  const { init } = await loadCharts();
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    // A chart that is left open keeps the process alive.
    chart.dispose();
  }
}

/** The drawing as a PNG file; the pixels are computed outside the main thread. */
export async function toPng(scene: Scene): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const { regular, bold } = fontFiles();
  const image = await renderAsync(await toSvg(scene), {
    fitTo: { mode: "zoom", value: DENSITY },
    font: { loadSystemFonts: false, fontFiles: [regular, bold], defaultFontFamily: FONT_FAMILY },
  });
  return image.asPng();
}
