/** What the project uses of `edtf`, which brings no types. */
declare module 'edtf' {
  interface ParsedDate {
    /** First and last moment that it can mean. */
    min: number;
    max: number;
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
  }
  /** @throws Error where the text is not EDTF of one of the types */
  export default function edtf(text: string, constraints?: { types?: string[] }): ParsedDate;
}
