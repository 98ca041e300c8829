import { readArticle } from '../../../src/plugins/quotes/attribution/attachment/read-article';
import type { Attachment } from '../../../src/plugins/quotes/attribution/attachment/attachment';
import { registerOf } from '../../../src/plugins/quotes/attribution/registry/people-index';
import { spanOf } from '../../../src/plugins/quotes/attribution/cues/phrase-span';
import {
  betterChoice,
  hasChoice,
  mentionChoices,
} from '../../../src/plugins/quotes/attribution/scoring/mention-choice';
import { featuresOfNone } from '../../../src/plugins/quotes/attribution/scoring/mention-features';
import { ATTACHMENT, LINK_FROM } from '../../../src/plugins/quotes/attribution/scoring/weights';
import type { QuotationSpan } from '../../../src/plugins/quotes/attribution/types';
import { buildPerson, english, marked } from './support';

const people = [
  buildPerson('petrova', 'Ana Petrova', 'female'),
  buildPerson('orlov', 'Pavel Orlov', 'male'),
];

/** Returns the choices for the first quotation of a text, by their words, and how the rules attached it. */
function choicesIn(text: string) {
  const article = readArticle(text, registerOf(people), { lang: 'en', date: null });
  const [region] = article.regions;
  const [place] = article.places;
  const [attachment] = article.attachments;
  if (!region || !place || !attachment) throw new Error('The text has no quotation.');
  const choices = mentionChoices(article, place, attachment);
  const features = new Map(
    choices.map((choice) => [
      choice.candidate && spanOf(text, choice.candidate.passage, choice.candidate)?.text,
      choice.features,
    ])
  );
  return { region, attachment, choices, features };
}

describe('choices of a mention', () => {
  test('are the subjects and names around the quotation, first that of the rules', () => {
    const { features } = choicesIn(
      'Mara Lind left.\nThe port, Ana Petrova said in Riga, lost a bridge that Pavel Orlov called “a road to winter”.'
    );
    const [first, ...others] = features.keys();
    expect(first).toBe('Pavel Orlov');
    expect(others).toEqual(expect.arrayContaining(['Ana Petrova', 'Riga', 'Mara Lind']));
  });

  test('have the features of their place, verb and words', () => {
    const { features } = choicesIn(
      'Ana Petrova wrote a letter to the council asking it to examine the “rusty business” at the port.'
    );
    expect(features.get('Ana Petrova')).toMatchObject({
      before: true,
      opensSentence: true,
      opensSameSentence: true,
      person: true,
      cannotSpeak: false,
      chosen: false,
      afterWord: false,
      commas: 0,
      length: Math.log(2),
    });
    expect(features.get('a letter to the council')).toMatchObject({
      before: true,
      opensSentence: false,
      person: false,
      chosen: true,
    });
  });

  test('count what is between them and the quotation', () => {
    const { features } = choicesIn(
      'Ana Petrova, who left early, went home because the port was no “place to sleep”.'
    );
    expect(features.get('Ana Petrova')).toMatchObject({ commas: 2, clauseBetween: true });
  });

  test('are such as can speak', () => {
    const { features } = choicesIn('The hall fell silent. “We have all been here before.”');
    expect([...features.keys()]).toEqual([null]);
  });

  test('begin with none where the rules found no phrase', () => {
    const { choices, attachment } = choicesIn(
      'Ana Petrova stood at the door.\n“Nothing that floats will be forgotten this winter.”'
    );
    expect(attachment.subject).toBeNull();
    expect(choices[0]).toEqual({ candidate: null, features: featuresOfNone() });
  });
});

describe('a better choice', () => {
  test('needs a lead', () => {
    const [choice] = choicesIn('Ana Petrova said the plan was “a road to winter”.').choices;
    if (!choice) throw new Error('The quotation has no choice.');
    expect(betterChoice([choice])).toBeNull();
    expect(betterChoice([choice, choice])).toBeNull();
  });

  const { region, attachment } = choicesIn('Ana Petrova said the plan was “a road to winter”.');
  test.each<[string, Partial<QuotationSpan>, Partial<Attachment>, boolean]>([
    ['in what a clause governs', {}, { by: 'governed' }, true],
    ['next to a tag', {}, { by: 'tag' }, false],
    ['in another quotation', { parent: 0 }, { by: 'governed' }, false],
    ['a turn of a dialogue', { family: 'dash' }, { by: 'floating' }, false],
    ['of a person in what another person reports', {}, { by: 'embedded' }, false],
  ])('is looked for or not: %s', (_, span, changes, expected) => {
    const attached = { ...attachment, ...changes };
    expect(hasChoice({ ...region, ...span }, attached, english)).toBe(expected);
  });
});

describe('a chosen mention', () => {
  const REVISED: [text: string, mention: string][] = [
    [
      'Ana Petrova said the port lost a voice that said “the sea forgives no one and forgets nothing”.',
      'Ana Petrova',
    ],
    [
      'Pavel Orlov wrote a letter to the council asking it to examine the “rusty business” at the port.',
      'Pavel Orlov',
    ],
  ];

  test.each(REVISED)('is suggested, never linked: %s', (text, mention) => {
    const [quote] = marked(text, { people, explain: true });
    expect(quote).toMatchObject({ mention: { text: mention }, decision: 'suggested' });
    expect(quote?.evidence?.[0]).toContain('is the likeliest speaker in the sentences around it');
  });

  test('is too unsure to be linked', () => {
    expect(ATTACHMENT.likeliest).toBeLessThan(LINK_FROM);
  });

  test.each(REVISED)('leaves the quotations after it as they were: %s', (text) => {
    const next = '\n“Nothing that floats will be forgotten this winter.”';
    expect(marked(text + next, { people }).at(-1)?.decision).not.toBe('linked');
  });

  test('leaves what bears the words', () => {
    const text = 'According to Ana Petrova, the crews had a banner reading “Open our bridge”.';
    expect(marked(text, { people })[0]?.mention?.text).toBe('a banner');
  });

  test('leaves what is linked', () => {
    const text = 'Pavel Orlov was in Riga. Ana Petrova said the old bridge was “a road to winter”.';
    expect(marked(text, { people })).toMatchObject([
      { mention: { text: 'Ana Petrova' }, decision: 'linked' },
    ]);
  });
});
