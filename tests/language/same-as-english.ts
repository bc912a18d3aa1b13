interface Intended {
  /** `locale key`. */
  readonly texts: readonly string[];
  /** Names of commands, options and choices, by locale. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** What a language rightly writes as English does; everything else that is equal was forgotten. */
export const INTENDED: Intended = {
  texts: ["fr options.all"],
  names: { fr: ["question", "source"] },
};
