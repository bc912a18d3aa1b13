import type { Context } from "../command.ts";
import type { Content, PictureFile } from "./message.ts";
import { renderTimeline, type TimelineView } from "./render-timeline.ts";
import { timelinePicture } from "./timeline-picture.ts";
import { eventsCustomId } from "./timeline-state.ts";

/** A timeline as a message; a picture of all its events stands above the first of them. */
export function showTimeline(view: TimelineView, { archive, words }: Context): Content {
  const { timeline, first } = view;
  const ids = {
    turnTo: (event: number) => eventsCustomId("events", timeline, event, archive, words),
    share: eventsCustomId("share-events", timeline, 0, archive, words),
  };
  const withPictures = (pictures: readonly PictureFile[]): Content => ({
    components: renderTimeline(view, ids, pictures, words),
    pictures,
  });
  const draw = first === 0 ? timelinePicture(timeline, words) : null;
  return {
    ...withPictures([]),
    ...(draw && { illustrate: async () => withPictures([await draw()]) }),
  };
}
