/** The problem with a language's code, or null. Codes are BCP 47, for example "be" or "zh-Hans". */
export function languageProblem(value: string): string | null {
  const problem = `"${value}" is not the code of a language. Use BCP 47, for example "be" for Belarusian.`;
  try {
    const [canonical] = Intl.getCanonicalLocales(value);
    return canonical.length > 1 ? null : problem;
  } catch {
    return problem;
  }
}
