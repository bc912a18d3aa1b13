/** One measurement of the bot beside that of the barest thing that could do it, in the same run. */
export interface Row {
  readonly what: string;
  readonly where: string;
  readonly unit: string;
  readonly own: number;
  readonly bare: number;
}
