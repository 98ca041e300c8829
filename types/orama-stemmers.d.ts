/** The package says where its types are in "exports", which `moduleResolution: "Node"` does not read. */
declare module '@orama/stemmers/english' {
  export function stemmer(word: string): string;
}
declare module '@orama/stemmers/russian' {
  export function stemmer(word: string): string;
}
