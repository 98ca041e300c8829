import { firstDay, includesDay } from '../../../attribution';

/** A post of an official, as its component holds it; `from` and `to` are EDTF, empty where not known. */
export interface OfficeHeld {
  title: string;
  organization?: string | null;
  country?: string | null;
  from?: string | null;
  to?: string | null;
}

const byStart = (a: OfficeHeld, b: OfficeHeld) =>
  (firstDay(b.from) ?? '').localeCompare(firstDay(a.from) ?? '');

/**
 * Returns the offices that a person held on a day, the one taken up last first.
 * @param day YYYY-MM-DD, or its beginning
 */
export function officesOn(offices: OfficeHeld[], day: string): OfficeHeld[] {
  return offices.filter((office) => includesDay(office, day)).sort(byStart);
}

/** Returns the office that a person held on a day: of several the one taken up last. */
export function officeOn(offices: OfficeHeld[], day: string): OfficeHeld | null {
  return officesOn(offices, day)[0] ?? null;
}

/** The speaker of a quote, and its day if that is known. */
interface Said {
  speaker: { documentId: string } | null;
  saidOn: string | null;
}

/**
 * Returns the office that is published with a quote: the one its speaker held on its day.
 * @param offices of each speaker, by documentId
 * @param day of the article
 */
export function officeOfQuote(
  { speaker, saidOn }: Said,
  offices: ReadonlyMap<string, OfficeHeld[]>,
  day: string
): Required<OfficeHeld> | null {
  const held = speaker ? (offices.get(speaker.documentId) ?? []) : [];
  return frozenOffice(officeOn(held, saidOn ?? day));
}

/** The office as it is frozen with a published quote: plain values, without the ids of components. */
function frozenOffice(office: OfficeHeld | null): Required<OfficeHeld> | null {
  if (!office) return null;
  const { title, organization = null, country = null, from = null, to = null } = office;
  return { title, organization, country, from, to };
}
