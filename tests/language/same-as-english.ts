interface Intended {
  /** `locale key`. */
  readonly texts: readonly string[];
  /** Names of commands, options and choices by locale, in the order of the alphabet. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** What a language rightly writes as English does; everything else that is equal was forgotten. */
export const INTENDED: Intended = {
  texts: ["fr options.all", "fr archive.status.versions"],
  names: { de: ["status"], fr: ["page", "question", "source"] },
};
