/** Mentions to people: names, roles at the article's date, counterparts, pronouns. */
import type { Cast, Figure } from './cast';
import { includesDay } from './dates';
import { isContradicted, isNamesake } from './forms-of-address';
import type { Language, PronounInfo } from './languages/language';
import { titleBeside } from './mentions';
import type { MentionReading } from './mentions';
import { nameKey } from './names';
import { answersTo, roleKeys } from './offices';
import type { Office } from './offices';
import type { Passage } from './passages';
import { officesOf } from './people';
import type { HeldOffice, PeopleRegister } from './people';
import { fitOfRole } from './roles';
import { appearancesBefore, isOnlyRecent, salientFigures } from './salience';
import type { Standpoint } from './salience';
import type { Token } from './tokens';
import type { Gender, Person } from './types';

/** Which way a mention was understood (the figures are in `weights.ts`). */
export type ResolvedBy =
  | 'fullName'
  | 'surname'
  | 'sharedSurname'
  | 'titledSurname'
  | 'loneSurname'
  | 'loneGivenName'
  | 'doubtfulName'
  | 'role'
  | 'roleOfFigure'
  | 'bareRole'
  | 'doubtfulRole'
  | 'lastSpeakerRole'
  | 'counterpart'
  | 'pronounAlone'
  | 'pronounOfNext'
  | 'pronounOfSpeaker'
  | 'pronounOfSubject'
  | 'pronounOfOther';

/** Whom a mention means. */
export interface Resolution {
  /** The figure of the article, where it is one. */
  figure: Figure | null;
  /** People on record whom it can mean, likeliest first; none for a speaker without a record. */
  people: readonly Person[];
  by: ResolvedBy | null;
  /** The mention names somebody, on record or not; false for a pronoun that nobody was found for. */
  named: boolean;
  /** It rests on an office held at the article's date. */
  byOffice: boolean;
  /** The office that answered, for the evidence. */
  office: HeldOffice | null;
}

export const NOBODY: Resolution = {
  figure: null,
  people: [],
  by: null,
  named: false,
  byOffice: false,
  office: null,
};
/** Offices that many hold at once, each for a place. */
const MEMBERS: ReadonlySet<string> = new Set(['senator', 'representative', 'legislator']);
const UNLISTED: Resolution = { ...NOBODY, named: true };

export interface ResolutionContext {
  cast: Cast;
  people: PeopleRegister;
  language: Language;
  date: string | null;
  /** Who spoke last, or null. */
  lastSpeaker: Resolution | null;
  /** Gender of the subject that the reporting verb tells (“сказала”); null where it tells none. */
  verbGender?: Gender | null;
}

/** Resolves a mention of a passage. */
export function resolve(
  passage: Passage,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  if (mention.type === 'name') return resolveName(passage, mention, context);
  if (mention.type === 'pronoun' && mention.pronoun)
    return resolvePronoun(passage, mention, mention.pronoun, context);
  if (mention.type === 'role' && !mention.plural)
    return resolveRole(standpointOf(passage, mention), mention, context);
  return mention.plural && mention.type === 'pronoun' ? NOBODY : UNLISTED;
}

const contradicts = (gender: Gender | null | undefined, verb: Gender | null | undefined) =>
  Boolean(gender && verb && gender !== verb);

/** The figure that the verb agrees with: of two Petrovs “сказала” is said of the woman. */
function agreeing(
  figure: Figure,
  name: readonly string[],
  context: ResolutionContext
): Figure | null {
  const { verbGender, cast } = context;
  if (!contradicts(figure.gender, verbGender)) return figure;
  if (name.length > 1) return null;
  const last = nameKey(name[0] ?? '');
  return (
    cast.figures.find(
      (other) =>
        nameKey(other.name[other.name.length - 1] ?? '') === last &&
        !contradicts(other.gender, verbGender)
    ) ?? null
  );
}

function resolveName(
  passage: Passage,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const { cast, verbGender, language } = context;
  const chunk = mention.chunk;
  const named = chunk ? cast.figureOf.get(chunk) : undefined;
  const figure = chunk && named ? agreeing(named, chunk.name, context) : null;
  if (!chunk || !figure) return UNLISTED;
  const other = mention.second ? cast.figureOf.get(mention.second) : undefined;
  if (other && other !== figure)
    return {
      ...UNLISTED,
      people: [...new Set([...other.people, ...figure.people])],
      by: 'sharedSurname',
    };
  const by = ((): ResolvedBy => {
    if (
      mention.doubtful ||
      isNamesake(figure, language) ||
      isContradicted(passage, mention, chunk, figure, language)
    )
      return 'doubtfulName';
    if (chunk.name.length > 1) return figure.namedBy === 'fullName' ? 'fullName' : 'loneSurname';
    if (cast.shared(figure, chunk.name, titleBeside(passage, chunk, language)))
      return 'sharedSurname';
    if (figure.namedBy === 'fullName') return 'surname';
    return figure.namedBy === 'none' ? 'loneSurname' : figure.namedBy;
  })();
  const people = figure.people.filter((person) => !contradicts(person.gender, verbGender));
  return { ...UNLISTED, figure, people, by, byOffice: by === 'titledSurname' };
}

function holdersOf(
  person: Person,
  role: Office,
  unexplained: readonly string[],
  { language, date }: ResolutionContext
): HeldOffice | undefined {
  const fitting = officesOf(person, language).filter(
    (held) =>
      !held.office.former &&
      includesDay(held.position, date) &&
      answersTo(held.office, role) &&
      fitOfRole(unexplained, held.position, null, language) !== 'another'
  );
  const fit = (held: HeldOffice) => fitOfRole(unexplained, held.position, null, language);
  return fitting.find((held) => fit(held) === 'whole') ?? fitting[0];
}

const standpointOf = (passage: Passage, mention: MentionReading): Standpoint => ({
  offset: (passage.items[mention.from] as Token).start,
  paragraph: passage.paragraph,
});

function resolveRole(
  place: Standpoint,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const { role, unexplained } = mention;
  const last = context.lastSpeaker;
  if (!role) return UNLISTED;
  if (mention.counterpart) return resolveCounterpart(place, role, mention, context);
  if (role.heads.length === 0 || role.former || mention.indefinite) return UNLISTED;
  // "Trump’s director" holds no office of a state, unless the owner is a country.
  const owned = mention.possessed && !role.country;
  if (owned && unexplained.length === 0) return UNLISTED;
  const near = salientFigures(context.cast, place, null);
  const fits = (figure: Figure) =>
    figure.people.length === 1 &&
    holdersOf(figure.people[0] as Person, role, unexplained, context) !== undefined;
  const another = fitOfRole(unexplained, null, null, context.language) === 'another';
  const titled = (figure: Figure) =>
    !another &&
    figure.titles.some(
      (title) =>
        !title.former && answersTo(title, role) && (!role.country || title.country === role.country)
    );
  const inArticle = agreeingWith(
    near.filter((figure) => fits(figure) || titled(figure)),
    (figure) => figure.gender,
    context
  );
  const doubted = (held: HeldOffice | null | undefined, figure: Figure | null = null) =>
    fitOfRole(unexplained, held?.position ?? null, figure?.beside ?? null, context.language) !==
    'whole';
  // "the Florida senator", said of whoever was speaking, or of somebody whose offices the record does not know.
  const placed = (figure: Figure) =>
    unexplained.every((word) => word !== word.toLowerCase()) &&
    ((last?.figure === figure && role.heads.every((head) => MEMBERS.has(head))) ||
      figure.people.every((person) => officesOf(person, context.language).length === 0));
  // "Ohio’s governor" is the Governor of Ohio on record; "Lee’s director" is nobody.
  if (owned) {
    const held = near.flatMap((figure) => {
      const office =
        figure.people.length === 1
          ? holdersOf(figure.people[0] as Person, role, unexplained, context)
          : undefined;
      return office && !doubted(office) ? [{ figure, office }] : [];
    });
    const only = held.length === 1 ? held[0] : undefined;
    return only ? officeOf(only.office, only.figure) : UNLISTED;
  }
  const found = (figure: Figure, by: ResolvedBy): Resolution => {
    const person = figure.people.length === 1 ? (figure.people[0] as Person) : null;
    const office = (person && holdersOf(person, role, unexplained, context)) ?? null;
    return {
      figure,
      people: figure.people,
      by: doubted(office, figure) && !placed(figure) ? 'doubtfulRole' : by,
      named: true,
      byOffice: true,
      office,
    };
  };
  const only = inArticle[0];
  if (only && inArticle.length === 1) {
    // The article calls them so, the record knows other offices of theirs: somebody should look.
    const contradicted =
      !fits(only) && only.people.some((person) => officesOf(person, context.language).length > 0);
    return found(
      only,
      contradicted ? 'bareRole' : role.country || role.domains.length > 0 ? 'role' : 'roleOfFigure'
    );
  }
  if (only) {
    // Two ministers fit: whoever was speaking goes on, else the one named last; the others stay candidates.
    const first = last?.figure && inArticle.includes(last.figure) ? last.figure : only;
    if (first.people.length === 0) return { ...UNLISTED, figure: first };
    const people = [...new Set([first, ...inArticle].flatMap((figure) => figure.people))];
    const listed = inArticle.every((figure) => figure.people.length > 0);
    const by = first === last?.figure && listed ? 'lastSpeakerRole' : 'bareRole';
    return { ...found(first, by), people };
  }
  const onRecord = agreeingWith(
    recordHolders(role, unexplained, context),
    (held) => held.person.gender,
    context
  );
  if (onRecord.length > 0) {
    const people = onRecord.map((held) => held.person);
    return {
      figure: null,
      people: [...new Set(people)],
      by: doubted(onRecord[0]) ? 'doubtfulRole' : role.country ? 'role' : 'bareRole',
      named: true,
      byOffice: true,
      office: onRecord[0] ?? null,
    };
  }
  return UNLISTED;
}

const officeOf = (office: HeldOffice, figure: Figure): Resolution => ({
  figure,
  people: [office.person],
  by: 'role',
  named: true,
  byOffice: true,
  office,
});

/** Those of whom a verb can be said. A title may take the masculine whoever holds it, so that only prefers men. */
function agreeingWith<T>(
  list: T[],
  genderOf: (one: T) => Gender | null | undefined,
  { verbGender }: ResolutionContext
): T[] {
  const fitting = list.filter((one) => !contradicts(genderOf(one), verbGender));
  return verbGender === 'male' && fitting.length === 0 ? list : fitting;
}

/** People on record who hold the office at the date. */
function recordHolders(
  role: Office,
  unexplained: readonly string[],
  context: ResolutionContext
): HeldOffice[] {
  const found: HeldOffice[] = [];
  for (const key of roleKeys(role)) {
    for (const person of context.people.withOffice(key, context.language).slice(0, 200)) {
      const held = holdersOf(person, role, unexplained, context);
      if (held && !found.some((other) => other.person === person)) found.push(held);
    }
  }
  return found;
}

/** "his Zimbabwean counterpart": the office of the person spoken of, in the other country. */
function resolveCounterpart(
  place: Standpoint,
  role: Office,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const officesOfPerson = (person: Person) =>
    officesOf(person, context.language)
      .filter((held) => includesDay(held.position, context.date))
      .map((held) => held.office);
  const titles = appearancesBefore(context.cast, place.offset).flatMap(({ figure }) => [
    ...figure.people.flatMap(officesOfPerson),
    ...figure.titles,
  ]);
  const model = titles.find(
    (title) => title.heads.length > 0 && (!role.country || title.country !== role.country)
  );
  if (!model || !role.country) return UNLISTED;
  const { heads, domains, deputy } = model;
  const sought: Office = { ...role, heads, domains, deputy };
  return resolveRole(
    place,
    { ...mention, role: sought, unexplained: [], counterpart: false, possessed: false },
    context
  );
}

function resolvePronoun(
  passage: Passage,
  mention: MentionReading,
  pronoun: PronounInfo,
  context: ResolutionContext
): Resolution {
  if (pronoun.person !== 'other' || pronoun.number === 'plural') return NOBODY;
  const place = standpointOf(passage, mention);
  const near = salientFigures(context.cast, place, pronoun.gender);
  const last = context.lastSpeaker;
  const agrees = (figure: Figure) =>
    figure.gender === null || pronoun.gender === null || figure.gender === pronoun.gender;
  const of = (figure: Figure, by: ResolvedBy): Resolution => ({
    ...UNLISTED,
    figure,
    people: figure.people,
    by,
  });
  const first = near[0];
  if (first && first.name.length === 0) return ofUnnamed(first, near, place, context);
  if (first && near.length === 1 && first.gender !== null) return of(first, 'pronounAlone');
  if (first && first.gender !== null && isOnlyRecent(context.cast, place, first, pronoun.gender))
    return of(first, 'pronounOfNext');
  if (first && last?.figure === first) return of(first, 'pronounOfSpeaker');
  if (first) return of(first, first.gender !== null ? 'pronounOfSubject' : 'pronounOfOther');
  if (last?.figure && agrees(last.figure)) return of(last.figure, 'pronounOfSpeaker');
  if (last && !last.figure && last.people.length === 1) {
    const person = last.people[0] as Person;
    if (!person.gender || person.gender === pronoun.gender)
      return { ...last, by: 'pronounOfSpeaker' };
  }
  return last && !last.figure && last.named ? { ...UNLISTED } : NOBODY;
}

/** "A farmer stopped. “…,” he said": nobody on record; after "the driver" whoever is named before is a guess. */
function ofUnnamed(
  figure: Figure,
  near: readonly Figure[],
  { offset, paragraph }: Standpoint,
  { cast }: ResolutionContext
): Resolution {
  const there = appearancesBefore(cast, offset).find((before) => before.figure === figure);
  const named = near.find((other) => other.name.length > 0);
  if ((there?.isNew && there.paragraph === paragraph) || !named) return { ...UNLISTED, figure };
  return { ...UNLISTED, figure: named, people: named.people, by: 'pronounOfOther' };
}
