import type { NewOfficial, NewPerson } from '../../../shared/contract';

/** Values of the fields of a new official. */
export interface Values {
  name: string;
  honorific: string;
  title: string;
  organization: string;
  /** ISO 3166-1 alpha-2, or empty. */
  country: string;
  since: string;
}

export type FieldName = keyof Values;
/** Sentences, at their fields. */
export type FieldErrors = Partial<Record<FieldName, string>>;

const EMPTY: Values = {
  name: '',
  honorific: '',
  title: '',
  organization: '',
  country: '',
  since: '',
};

/** Fills the form from what the text says about the speaker. */
export function valuesOf(person: NewPerson | null): Values {
  return {
    ...EMPTY,
    name: person?.name ?? '',
    honorific: person?.honorific ?? '',
    title: person?.title ?? '',
    organization: person?.organization ?? '',
    country: person?.country ?? '',
  };
}

const trimmed = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value.trim()])
  ) as unknown as Values;

/** Finds the fields to fill before a request is sent. */
export function missingIn(values: Values): FieldName[] {
  const { name, title, organization, since } = trimmed(values);
  const missing: FieldName[] = [];
  if (!name) missing.push('name');
  if (!title && (organization || since)) missing.push('title');
  return missing;
}

/** Builds the record; the country applies to the person and the office. */
export function officialOf(values: Values): NewOfficial {
  const { name, honorific, title, organization, country, since } = trimmed(values);
  return {
    name,
    honorific: honorific || null,
    country: country || null,
    office: title
      ? { title, organization: organization || null, country: country || null, from: since || null }
      : null,
  };
}

/** Fields by the end of their path in the request. */
const FIELDS: Record<string, FieldName> = {
  'official.name': 'name',
  'official.honorific': 'honorific',
  'official.country': 'country',
  'official.office.title': 'title',
  'official.office.organization': 'organization',
  'official.office.country': 'country',
  'official.office.from': 'since',
};

interface ServerProblem {
  path?: (string | number)[];
  message: string;
}

/** Maps the server's errors to fields; null for other errors. */
export function fieldErrorsOf(details: unknown): FieldErrors | null {
  const problems = (details as { errors?: ServerProblem[] } | undefined)?.errors ?? [];
  const known = problems.flatMap(({ path = [], message }) => {
    const field = FIELDS[path.join('.')];
    return field ? [[field, message] as const] : [];
  });
  return known.length > 0 ? Object.fromEntries(known) : null;
}
