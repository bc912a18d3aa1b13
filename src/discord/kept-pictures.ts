import { type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import type { Components } from "./message.ts";

const nested = z.looseObject({ components: z.array(z.unknown()) });
const shownGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  items: z.array(z.object({ media: z.object({ url: z.string() }), description: z.string().nullish() })),
});
/** What Discord gives back of a message is what it takes. */
const component = z.custom<APIMessageTopLevelComponent>((json) => typeof json === "object" && json !== null);

/** The components of a message as they may be sent again: its own pictures by their names, not by addresses that run out. */
export function resent(components: readonly unknown[]): Components {
  return components.map((json) => component.parse(byName(json)));
}

/** Whether a message shows a picture. */
export function showsPicture(components: readonly unknown[]): boolean {
  return components.some((json) => {
    const inner = nested.safeParse(json).data?.components;
    return shownGallery.safeParse(json).success || (inner !== undefined && showsPicture(inner));
  });
}

function byName(json: unknown): unknown {
  const gallery = shownGallery.safeParse(json).data;
  if (gallery !== undefined) return { ...gallery, items: gallery.items.map(itemByName) };
  const parent = nested.safeParse(json).data;
  return parent === undefined ? json : { ...parent, components: parent.components.map(byName) };
}

function itemByName({ media, description }: z.output<typeof shownGallery>["items"][number]) {
  const [path = ""] = media.url.split("?");
  return { media: { url: `attachment://${path.split("/").at(-1)}` }, ...(description && { description }) };
}
