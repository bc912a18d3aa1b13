import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APIThumbnailComponent,
  ComponentType,
  SeparatorSpacingSize,
} from "discord-api-types/v10";
import { element } from "../element.ts";
import { drawMarkdown } from "../markdown/draw.ts";
import { drawButton } from "./draw-button.ts";
import { drawSelect } from "./draw-select.ts";
import { type Drawing, pictureAddress } from "./drawing.ts";
import { drawEnlargeable } from "./enlarge.ts";

/** Draws the components of a message in order. */
export function drawComponents(
  components: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[],
  drawing: Drawing,
): readonly HTMLElement[] {
  return components.map((component) => drawComponent(component, drawing));
}

function drawComponent(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  drawing: Drawing,
): HTMLElement {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return drawMarkdown(component.content);
    case ComponentType.Container:
      return drawContainer(component, drawing);
    case ComponentType.Separator:
      return drawSeparator(component);
    case ComponentType.Section:
      return drawSection(component, drawing);
    case ComponentType.MediaGallery:
      return drawGallery(component, drawing);
    case ComponentType.ActionRow:
      return element(
        "div",
        { class: "row" },
        ...component.components.map((one) =>
          one.type === ComponentType.Button ? drawButton(one, drawing) : drawSelect(one, drawing),
        ),
      );
    default:
      return element(
        "p",
        { class: "unknown" },
        `The preview cannot draw a component of type ${component.type}.`,
      );
  }
}

/** The edge has the accent colour, or the colour of an ordinary border where there is none. */
function drawContainer({ accent_color, components }: APIContainerComponent, drawing: Drawing): HTMLElement {
  const box = element("div", { class: "container" }, ...drawComponents(components, drawing));
  if (accent_color !== undefined && accent_color !== null) {
    box.style.setProperty("--accent", `#${accent_color.toString(16).padStart(6, "0")}`);
  }
  return box;
}

function drawSeparator({ divider = true, spacing }: APISeparatorComponent): HTMLElement {
  const size = spacing === SeparatorSpacingSize.Large ? "large" : "small";
  return element("div", { class: `separator ${size}${divider ? " line" : ""}` });
}

function drawSection({ components, accessory }: APISectionComponent, drawing: Drawing): HTMLElement {
  const texts = components.map(({ content }) => drawMarkdown(content));
  const beside =
    accessory.type === ComponentType.Button
      ? drawButton(accessory, drawing)
      : drawThumbnail(accessory, drawing);
  return element("div", { class: "section" }, element("div", { class: "section-text" }, ...texts), beside);
}

function drawThumbnail({ media, description }: APIThumbnailComponent, drawing: Drawing): HTMLElement {
  return drawPicture(media.url, drawing, (src) =>
    element("img", { class: "thumbnail", src, alt: description ?? "" }),
  );
}

function drawGallery({ items }: APIMediaGalleryComponent, drawing: Drawing): HTMLElement {
  const pictures = items.map(({ media, description }) =>
    drawPicture(media.url, drawing, (address) => drawEnlargeable(address, description ?? "")),
  );
  return element("div", { class: "gallery", "data-count": items.length }, ...pictures);
}

function drawPicture(url: string, { files }: Drawing, draw: (address: string) => HTMLElement): HTMLElement {
  const address = pictureAddress(url, files);
  return address === null
    ? element("p", { class: "unknown" }, `The picture ${url} is not among the files of the message.`)
    : draw(address);
}
