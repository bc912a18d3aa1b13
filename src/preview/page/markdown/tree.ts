/** Discord's Markdown, understood. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "mention"; readonly text: string }
  | { readonly kind: "time"; readonly seconds: number; readonly style: string }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: Emphasis; readonly children: readonly Inline[] };

export type Emphasis = "strong" | "emphasis" | "underline" | "strike" | "spoiler";

export type Block =
  /** Plain lines with the breaks between them. */
  | { readonly kind: "lines"; readonly children: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: number; readonly children: readonly Inline[] }
  /** "-# small" */
  | { readonly kind: "small"; readonly children: readonly Inline[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ListItem[] };

export interface ListItem {
  /** 0 for the outermost. */
  readonly depth: number;
  /** What stands before it: "•" or "2." */
  readonly mark: string;
  readonly children: readonly Inline[];
}
