import type { Archive } from "../archive.ts";
import { type Offers, openOffers } from "./offer.ts";
import type { SuggestOptions } from "./suggest.ts";

/** Offers from the archive as it is now: a replaced one is forgotten, and the new one is gathered from at the next call. */
export function followArchive(archiveNow: () => Archive, options: SuggestOptions): Offers {
  let archive = archiveNow();
  let offers = openOffers(archive, options);
  return {
    offer(...asked) {
      const now = archiveNow();
      if (now !== archive) {
        offers.stop();
        archive = now;
        offers = openOffers(archive, options);
      }
      return offers.offer(...asked);
    },
    stop: () => offers.stop(),
  };
}
