import type { CandidateSummary, PersonSummary } from '../../../shared/contract';

/**
 * Puts the engine's candidates before the other results. A candidate that the search did not find
 * stays in the list only while nothing is searched for.
 */
export function withCandidatesFirst(
  candidates: CandidateSummary[],
  found: PersonSummary[],
  q: string
): PersonSummary[] {
  const foundIds = new Set(found.map(({ documentId }) => documentId));
  const candidateIds = new Set(candidates.map(({ documentId }) => documentId));
  return [
    ...candidates.filter(({ documentId }) => q === '' || foundIds.has(documentId)),
    ...found.filter(({ documentId }) => !candidateIds.has(documentId)),
  ];
}

/**
 * Gives each person a unique label, because a combobox takes its text for the first option
 * with the same label, so two of one name would be mixed up.
 */
export function labelled(people: PersonSummary[]): { person: PersonSummary; label: string }[] {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const base = person.office ? `${person.name}, ${person.office}` : person.name;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { person, label: count === 1 ? base : `${base} (${count})` };
  });
}
