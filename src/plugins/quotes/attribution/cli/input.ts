/** Checks input files: people and articles in the form that the command documents. Messages say where. */
import type { Gender, Person, Position, PositionTitle } from '../types';

export interface ArticleInput {
  id: string;
  lang: string;
  date: string | null;
  text: string;
}

export type Checked<T> = { value: T } | { problem: string };

type Fields = Record<string, unknown>;

/** Thrown inside this module only; `checked` turns it into a `problem`. */
class Invalid extends Error {}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?[?~%]?$/;

function checked<T>(read: () => T): Checked<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Invalid) return { problem: error.message };
    throw error;
  }
}

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Invalid(`${where} must be an object`);
  return value as Fields;
}

function listOf<T>(value: unknown, where: string, read: (item: unknown, where: string) => T): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Invalid(`${where} must be a list`);
  return value.map((item: unknown, i) => read(item, `${where}[${i}]`));
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Invalid(`${where} must be a string`);
  return value;
}

function filled(value: unknown, where: string): string {
  const string = text(value, where);
  if (string.trim() === '') throw new Invalid(`${where} must not be empty`);
  return string;
}

const optional = (value: unknown, where: string): string | null =>
  value === undefined || value === null ? null : text(value, where);

function partialDate(value: unknown, where: string): string | null {
  const date = optional(value, where);
  if (date !== null && date !== '' && !DATE.test(date))
    throw new Invalid(`${where} must be a date such as 2020, 2020-01 or 2020-01-20, or null`);
  return date || null;
}

function genderOf(value: unknown, where: string): Gender | null {
  if (value === undefined || value === null) return null;
  if (value !== 'male' && value !== 'female')
    throw new Invalid(`${where} must be "male", "female" or null`);
  return value;
}

function readTitle(value: unknown, where: string): PositionTitle {
  const fields = fieldsOf(value, where);
  return {
    language: text(fields.language, `${where}.language`),
    title: text(fields.title, `${where}.title`),
  };
}

function readPosition(value: unknown, where: string): Position {
  const fields = fieldsOf(value, where);
  return {
    title: text(fields.title, `${where}.title`),
    organization: optional(fields.organization, `${where}.organization`),
    country: optional(fields.country, `${where}.country`)?.toUpperCase() ?? null,
    from: partialDate(fields.from, `${where}.from`),
    to: partialDate(fields.to, `${where}.to`),
    titles: listOf(fields.titles, `${where}.titles`, readTitle),
  };
}

function readPerson(value: unknown, where: string): Person {
  const fields = fieldsOf(value, where);
  return {
    id: filled(fields.id, `${where}.id`),
    name: filled(fields.name, `${where}.name`),
    alternateNames: listOf(fields.alternateNames, `${where}.alternateNames`, text),
    honorific: optional(fields.honorific, `${where}.honorific`),
    gender: genderOf(fields.gender, `${where}.gender`),
    positions: listOf(fields.positions, `${where}.positions`, readPosition),
  };
}

/**
 * Checks a parsed people file; a problem says what is wrong and where ("people[3].positions[0].title must be a
 * string").
 */
export function checkPeople(json: unknown): Checked<Person[]> {
  return checked(() => {
    if (!Array.isArray(json)) throw new Invalid('people must be a list');
    const people = listOf(json, 'people', readPerson);
    const seen = new Set<string>();
    people.forEach((person, i) => {
      if (seen.has(person.id))
        throw new Invalid(`people[${i}].id ${JSON.stringify(person.id)} is there twice`);
      seen.add(person.id);
    });
    return people;
  });
}

/** Checks an article of a parsed line. */
export function checkArticle(json: unknown): Checked<ArticleInput> {
  return checked(() => {
    const fields = fieldsOf(json, 'article');
    const date = optional(fields.date, 'date');
    if (date !== null && !DATE.test(date)) throw new Invalid('date must be YYYY-MM-DD or null');
    return {
      id: text(fields.id, 'id'),
      lang: text(fields.lang, 'lang'),
      date,
      text: text(fields.text, 'text'),
    };
  });
}
