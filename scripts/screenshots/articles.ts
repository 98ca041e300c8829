import type { QuoteView } from '../../src/plugins/quotes/shared/contract';
import type { DemoApi } from '../../tests/helpers/servers/demo-api';
import { blocks } from '../../tests/helpers/fixtures/newsroom';
import { nextMay } from './camera';

/** documentIds of the drafts that the pictures show. */
export interface Articles {
  ferry: string;
  bridge: string;
  market: string;
  museum: string;
}

const DATELINE = { place: 'Harrowmere', date: '2026-03-05' };

const FERRY = [
  'The ferry between Harrowmere and Eastrig will sail again in May, after two summers on blocks. Marta Oldenquist, the mayor of Harrowmere, started the new engine herself.',
  '“She is smaller than we remember, and she starts on a cold morning,” Oldenquist said.',
  'Irena Ilvane, the commissioner for night trains, said that the last train will wait for the last boat. “Nobody will sleep on the platform any more,” she said.',
  '“It is only forty minutes across.”',
  '“We counted every lifejacket twice,” said Edda Rook, the mayor of Eastrig.',
  'Not everybody on the quay was sure. “And who pays when the lake freezes?”',
];

const BRIDGE = [
  'The old bridge closes on Monday. Marta Oldenquist, the mayor of Harrowmere, had hoped for a shorter list of repairs.',
  'Lorries will take the north road.',
  '“We have looked at every rivet.”',
  'Barges may pass at night.',
  '“It will be open again by the end of September,” Oldenquist said.',
];
/** The same, with other words in one quote and the other one twice. */
const BRIDGE_EDITED = [
  BRIDGE[0]!,
  'Buses turn back at the mill.',
  '“We have looked at every rivet.”',
  'The engineers were asked a second time.',
  '“We have looked at every rivet.”',
  'Swans are not affected.',
  '“It will be open again by the middle of November,” Oldenquist said.',
];

const MARKET = [
  'The winter market moves under the arcades. Marta Oldenquist, the mayor of Harrowmere, signed the order on Thursday.',
  '“Forty stalls, and not one of them in the rain,” Oldenquist said.',
  '“It will be the driest December we ever had.”',
  '“The stove stays where it is,” said Jon Pell, who sells chestnuts.',
  'Not everybody was convinced. “And who has measured the aisles?”',
];

const MUSEUM = [
  'The town museum opens its attic to readers. Tomas Ilvane, the director of the Harrowmere Archive, and Lotte Brandis, the keeper of the attic, carried the first box down together.',
  '“It weighs less than its catalogue,” Tomas Ilvane said.',
  '“There are four hundred more,” Lotte Brandis said.',
  '“We will bring readers from the lakes,” said Irena Ilvane, the commissioner for night trains.',
];

/** Writes the drafts through the admin, and reviews the quotes that the pictures show as reviewed. */
export async function writeArticles(api: DemoApi): Promise<Articles> {
  const quotesOf = (documentId: string) =>
    api.get<QuoteView[]>(`/quotes/articles/${documentId}/quotes?locale=en`);
  const review = async (documentId: string, begins: string, speaker?: string) => {
    const quotes = await quotesOf(documentId);
    const quote = quotes.find(({ text }) => text.startsWith(begins));
    if (!quote) throw new Error(`There is no quote “${begins}…”.`);
    const action = speaker ? 'reassign' : 'confirm';
    await api.post(`/quotes/quotes/${quote.documentId}/${action}`, { locale: 'en', speaker });
  };

  await api.post('/content-manager/collection-types/api::official.official', {
    name: 'Lotte Brandis',
    gender: 'female',
    officesHeld: [{ title: 'Keeper of the attic', organization: 'Town Museum', from: '2024' }],
  });
  const draft = (title: string, section: string, paragraphs: string[], data: object = {}) =>
    api.article(title, paragraphs, { section, dateline: DATELINE, ...data });

  const ferry = await draft('The lake ferry sails again in May', 'Transport', FERRY);
  await review(ferry.documentId, 'She is smaller');

  const bridge = await draft('Old bridge closes for repairs', 'Transport', BRIDGE, {
    scheduledAt: nextMay(),
  });
  await review(bridge.documentId, 'It will be open');
  const [mayor] = await api.get<{ documentId: string }[]>('/quotes/people?q=Marta%20Oldenquist');
  await review(bridge.documentId, 'We have looked', mayor!.documentId);
  await api.put(
    `/content-manager/collection-types/api::article.article/${bridge.documentId}?locale=en`,
    {
      title: 'Old bridge closes for repairs',
      body: blocks(...BRIDGE_EDITED),
    }
  );

  const market = await draft('Winter market moves under the arcades', 'Town', MARKET, {
    standfirst: 'What traders call “the dry winter order” takes effect on Monday.',
  });
  const museum = await draft('The museum opens its attic', 'Culture', MUSEUM, {
    scheduledAt: nextMay(),
  });
  await review(museum.documentId, 'There are four hundred');
  return {
    ferry: ferry.documentId,
    bridge: bridge.documentId,
    market: market.documentId,
    museum: museum.documentId,
  };
}
