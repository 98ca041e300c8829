import { countriesNamed } from '../../../../attribution';
import { foldedWords } from '../min-hash';
import { officesOn, type OfficeHeld } from '../../officials/offices';
import { AGREEMENT } from '../../uids';
import type { Finding } from './findings';

export interface Signatory {
  official?: { name: string; officesHeld?: OfficeHeld[] } | null;
}

export interface Party {
  country?: string | null;
  organization?: string | null;
  signatories?: Signatory[];
}

/** An agreement that an article refers to. */
export interface CheckedAgreement {
  documentId: string;
  title: string;
  /** EDTF, or empty. */
  signedOn?: string | null;
  signedAt?: { place?: string | null; country?: string | null } | null;
  parties?: Party[];
}

/** The parts of the article that the agreement is compared with. */
export interface ArticleText {
  locale: string;
  /** Title, standfirst and body. */
  text: string;
  dateline?: { place?: string | null; country?: string | null } | null;
}

/** Letters that an ending may take away or change: "Минск" is there in "в Минске". */
const ENDING = 2;

const fold = (text: string) => foldedWords(text).join(' ');

function holdsFor(party: Party, office: OfficeHeld): boolean {
  if (party.country) return office.country === party.country;
  if (!party.organization) return true;
  const organization = fold(party.organization);
  const own = fold(office.organization ?? '');
  return own !== '' && (own.includes(organization) || organization.includes(own));
}

const nameOf = (party: Party) =>
  party.country
    ? (new Intl.DisplayNames(['en'], { type: 'region' }).of(party.country) ?? party.country)
    : (party.organization ?? 'a party');

/** A country goes along by its code, so that it can be named in any language. */
const partyValues = (party: Party) => ({
  party: nameOf(party),
  ...(party.country && { country: party.country }),
});

function checkSignatories(agreement: CheckedAgreement): Finding[] {
  const { signedOn } = agreement;
  if (!signedOn) return [];
  return (agreement.parties ?? []).flatMap((party) =>
    (party.signatories ?? []).flatMap(({ official }): Finding[] => {
      const held = official?.officesHeld ?? [];
      // An agreement without this data cannot be checked.
      if (!official || held.length === 0) return [];
      if (officesOn(held, signedOn).some((office) => holdsFor(party, office))) return [];
      return [
        {
          code: 'agreement.signatory-office',
          uid: AGREEMENT,
          documentId: agreement.documentId,
          message: `${official.name} signed “${agreement.title}” for ${nameOf(party)} on ${signedOn}, and held no office there on that day.`,
          values: {
            subject: agreement.title,
            name: official.name,
            day: String(signedOn),
            ...partyValues(party),
          },
          fix: 'Check the signatory, the party and the day of signing, or the dates of the offices held.',
        },
      ];
    })
  );
}

/** Returns what the forms of a word begin with. */
export const stemOf = (word: string): string =>
  word.length > ENDING + 3 ? word.slice(0, -ENDING) : word;

/** Returns whether a text of the same script has these words, each with any ending. */
function speaksOf(text: string, name: string): boolean {
  const words = foldedWords(text);
  return foldedWords(name)
    .map(stemOf)
    .every((stem) => words.some((word) => word.startsWith(stem)));
}

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

function checkPlace(agreement: CheckedAgreement, article: ArticleText): Finding[] {
  const place = agreement.signedAt?.place;
  if (!place) return [];
  const texts = [article.dateline?.place ?? '', article.text];
  // A name in another script cannot be looked for.
  if (!texts.some((text) => text && isLatin(text) === isLatin(place))) return [];
  if (texts.some((text) => speaksOf(text, place))) return [];
  return [
    {
      code: 'agreement.place',
      uid: AGREEMENT,
      documentId: agreement.documentId,
      message: `“${agreement.title}” was signed in ${place}, and neither the dateline nor the text has that place.`,
      values: { subject: agreement.title, place },
      fix: 'Check the place of signing, or the agreement that the article is linked to.',
    },
  ];
}

function checkParties(agreement: CheckedAgreement, article: ArticleText): Finding[] {
  const named = countriesNamed(article.text, article.locale);
  const isNamed = (party: Party) => {
    if (party.country) {
      if (named === null || article.dateline?.country === party.country) return true;
      return named.has(party.country);
    }
    if (!party.organization || isLatin(party.organization) !== isLatin(article.text)) return true;
    return speaksOf(article.text, party.organization);
  };
  return (agreement.parties ?? [])
    .filter((party) => !isNamed(party))
    .map((party) => ({
      code: 'agreement.party' as const,
      uid: AGREEMENT,
      documentId: agreement.documentId,
      message: `${nameOf(party)} is a party of “${agreement.title}”, and the text does not speak of it.`,
      values: { subject: agreement.title, ...partyValues(party) },
      fix: 'Check the parties, or the agreement that the article is linked to.',
    }));
}

/** Checks that agreements fit the article that they are linked to, and their signatories the day of signing. */
export function checkAgreements(agreements: CheckedAgreement[], article: ArticleText): Finding[] {
  return agreements.flatMap((agreement) => [
    ...checkSignatories(agreement),
    ...checkPlace(agreement, article),
    ...checkParties(agreement, article),
  ]);
}
