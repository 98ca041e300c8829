import { signIn } from '../helpers/http/admin';
import { blocks, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SAID = '“The bridge will open in May, and nobody will pay,” said Ada Marlow.';
const WORDS = 'The bridge will open in May, and nobody will pay,';

describeStricterDatabase('decisions about the quotes of a draft', (client) => {
  const { app, newsroom } = useApp({ client });
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    for (const role of ['strapi-super-admin', 'strapi-editor', 'strapi-author']) {
      tokens[role] = await signIn(app, role);
    }
  });
  afterEach(() => newsroom.clear());

  const as = (role: string, method: 'get' | 'post', path: string) =>
    app.request[method](`/quotes${path}`).set('Authorization', `Bearer ${tokens[role]}`);
  const get = (path: string) => as('strapi-editor', 'get', path);
  const post = async (path: string, body: object = {}): Promise<Doc> => {
    const answer = await as('strapi-editor', 'post', path).send(body);
    return { status: answer.status, ...answer.body };
  };
  const seenOf = ({ text, review, speaker, attributionText }: Doc) => ({
    text,
    review,
    speaker: speaker?.documentId ?? null,
    attributionText,
  });
  const placeOf = (paragraphs: string[], block: number, exact: string) => {
    const start = paragraphs[block]!.indexOf(exact);
    return { block, start, end: start + exact.length, exact };
  };

  describe('before a save', () => {
    test('an analysis shows what a save will make of reviewed quotes, and stores nothing', async () => {
      await newsroom.official();
      const article = await newsroom.article([SAID]);
      const [quote] = await newsroom.quotes(article);
      await post(`/quotes/${quote.documentId}/confirm`);

      const edited = SAID.replace('in May', 'in June');
      const answer = await post('/analyse', {
        body: blocks('Snow fell on the quay.', edited, '“Nothing is settled,” Marlow added.'),
        documentId: article.documentId,
      });
      expect(answer.data).toMatchObject([
        {
          documentId: quote.documentId,
          review: 'needs-review',
          reason: 'changed',
          reviewed: false,
        },
        { documentId: null, review: 'open', speaker: { name: 'Ada Marlow' } },
      ]);
      expect(answer.data[0].changes).toContainEqual({ kind: 'added', text: 'June' });
      expect(answer.meta.pendingQuotes).toBe(1);
      expect(await newsroom.rows()).toHaveLength(1);

      const unchanged = await post('/analyse', {
        body: blocks('Snow fell on the quay.', SAID),
        documentId: article.documentId,
      });
      expect(unchanged.data).toMatchObject([
        { documentId: quote.documentId, review: 'confirmed', anchor: { block: 1 } },
      ]);
    });

    test('an answer names the body that it is about', async () => {
      const article = await newsroom.article([SAID]);
      const stored = await get(`/articles/${article.documentId}/quotes`);
      const same = await post('/analyse', { body: blocks(SAID), documentId: article.documentId });
      const other = await post('/analyse', { body: blocks('No quote here.') });
      expect(stored.body.meta.body).toBe(same.meta.body);
      expect(other.meta.body).not.toBe(same.meta.body);
    });
  });

  test('all that are certain are confirmed in one go, each with its own words', async () => {
    await newsroom.official();
    const article = await newsroom.article([
      '“Nothing was decided.”',
      SAID,
      '“Boats will stop at noon,” said Ada Marlow.',
    ]);
    const { data, meta } = await post(`/articles/${article.documentId}/confirm-certain`);
    expect(data.map(({ review }: Doc) => review)).toEqual(['open', 'confirmed', 'confirmed']);
    expect(meta.pendingQuotes).toBe(1);
    const stored = await newsroom.rows();
    for (const { review, text, confirmedText, confirmedBy } of stored) {
      if (review !== 'confirmed') continue;
      expect([confirmedText, confirmedBy]).toEqual([text, 'Edda strapi-editor']);
    }
    expect(stored.filter(({ review }: Doc) => review === 'confirmed')).toHaveLength(2);
  });

  describe('two editors', () => {
    test('the second of two reviews is rejected if its editor did not see the first', async () => {
      await newsroom.official();
      const bea = await newsroom.official({ name: 'Bea Norrland' });
      const article = await newsroom.article([SAID]);
      const { body } = await get(`/articles/${article.documentId}/quotes`);
      const [quote] = body.data;
      const seen = seenOf(quote);
      await as('strapi-super-admin', 'post', `/quotes/${quote.documentId}/reassign`)
        .send({ speaker: bea.documentId, seen })
        .expect(200);

      const late = await post(`/quotes/${quote.documentId}/confirm`, { seen });
      expect(late.status).toBe(409);
      expect(late.error.message).toMatch(/^Edda strapi-super-admin has decided/);
      expect(late.error.details).toMatchObject({ review: 'reassigned', speaker: 'Bea Norrland' });
      expect((await newsroom.quotes(article))[0]).toMatchObject({
        review: 'reassigned',
        speaker: { name: 'Bea Norrland' },
      });
    });

    test('one of two reviews at the same time is rejected', async () => {
      await newsroom.official();
      const article = await newsroom.article([SAID]);
      const [quote] = (await get(`/articles/${article.documentId}/quotes`)).body.data;
      const seen = seenOf(quote);
      const answers = await Promise.all(
        ['confirm', 'dismiss'].map((action) =>
          post(`/quotes/${quote.documentId}/${action}`, { seen })
        )
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    test('a malformed "seen" is rejected', async () => {
      const article = await newsroom.article([SAID]);
      const [quote] = await newsroom.quotes(article);
      const answer = await post(`/quotes/${quote.documentId}/dismiss`, { seen: { text: 1 } });
      expect([answer.status, answer.error.details.path]).toEqual([400, ['seen']]);
    });
  });

  describe('undo', () => {
    test('takes decisions back one after the other, doubts included', async () => {
      const ada = await newsroom.official();
      const bea = await newsroom.official({ name: 'Bea Norrland' });
      const article = await newsroom.article([SAID]);
      const [quote] = await newsroom.quotes(article);
      const path = `/quotes/${quote.documentId}`;
      await post(`${path}/confirm`);
      await newsroom.rewrite(article, [SAID.replace('in May', 'in June')]);
      await post(`${path}/reassign`, { speaker: bea.documentId });
      await post(`${path}/dismiss`);

      expect((await post(`${path}/undo`)).data[0]).toMatchObject({
        review: 'reassigned',
        speaker: { documentId: bea.documentId },
      });
      expect((await post(`${path}/undo`)).data[0]).toMatchObject({
        review: 'needs-review',
        reason: 'changed',
        speaker: { documentId: ada.documentId },
        reviewed: false,
      });
      const tooFar = await post(`${path}/undo`);
      expect(tooFar.status).toBe(409);
      // The reviewed text is back, and the review is still known.
      await newsroom.rewrite(article, [SAID]);
      expect((await newsroom.quotes(article))[0]).toMatchObject({ review: 'confirmed' });
      expect((await post(`${path}/undo`)).data[0]).toMatchObject({
        review: 'open',
        confirmedBy: null,
      });
      expect((await post(`${path}/undo`)).status).toBe(400);
    });

    test('is of one’s own decisions', async () => {
      await newsroom.official();
      const article = await newsroom.article([SAID]);
      const [quote] = await newsroom.quotes(article);
      await as('strapi-super-admin', 'post', `/quotes/${quote.documentId}/dismiss`).send({});
      const answer = await post(`/quotes/${quote.documentId}/undo`);
      expect([answer.status, answer.error.message]).toEqual([
        400,
        'You have no review to undo here.',
      ]);
    });
  });

  describe('words that the engine does not take for a quote', () => {
    const TEXT = ['Ada Marlow was curt: the bridge opens when it opens, end of story.', SAID];
    const EXACT = 'the bridge opens when it opens, end of story';

    test('become one when an editor marks them, and stay one through edits', async () => {
      await newsroom.official();
      const article = await newsroom.article(TEXT);
      const marked = await post(`/articles/${article.documentId}/mark`, {
        anchor: placeOf(TEXT, 0, EXACT),
      });
      expect(marked.data).toMatchObject([
        { text: EXACT, marked: true, documentId: marked.meta.marked },
        { text: WORDS, marked: false },
      ]);
      const { documentId } = marked.data[0];
      const [ada] = marked.data.map(({ speaker }: Doc) => speaker).filter(Boolean);
      await post(`/quotes/${documentId}/reassign`, { speaker: ada.documentId });

      await newsroom.rewrite(article, ['Fog came in.', ...TEXT]);
      expect(await newsroom.quotes(article)).toMatchObject([
        { documentId, text: EXACT, review: 'reassigned', anchor: { block: 1 } },
        { text: WORDS },
      ]);
      await newsroom.rewrite(article, [TEXT[0]!.replace('end of', 'close of'), SAID]);
      expect((await newsroom.quotes(article))[0]).toMatchObject({
        documentId,
        text: EXACT.replace('end of', 'close of'),
        review: 'needs-review',
        reason: 'changed',
      });
      await newsroom.rewrite(article, TEXT);
      expect((await newsroom.quotes(article))[0]).toMatchObject({
        documentId,
        review: 'reassigned',
      });
      await newsroom.publish(article);
      expect((await newsroom.quotes(article, 'published')).map(({ text }) => text)).toEqual([
        EXACT,
        WORDS,
      ]);
      await newsroom.rewrite(article, [SAID]);
      expect((await newsroom.quotes(article))[1]).toMatchObject({ documentId, reason: 'lost' });
    });

    test('quotes without a review are removed with their text', async () => {
      const article = await newsroom.article(TEXT);
      await post(`/articles/${article.documentId}/mark`, { anchor: placeOf(TEXT, 0, EXACT) });
      await newsroom.rewrite(article, ['Fog came in.']);
      expect(await newsroom.rows()).toEqual([]);
    });

    test('can be a title in marks', async () => {
      const text = ['The novel “Quiet Harbour” was read aloud by Ada Marlow.'];
      const article = await newsroom.article(text);
      expect(await newsroom.quotes(article)).toEqual([]);
      const { data } = await post(`/articles/${article.documentId}/mark`, {
        anchor: placeOf(text, 0, '“Quiet Harbour”'),
      });
      expect(data).toMatchObject([{ text: 'Quiet Harbour', marked: true }]);
      await newsroom.rewrite(article, ['It rained.', ...text]);
      expect(await newsroom.quotes(article)).toMatchObject([{ text: 'Quiet Harbour' }]);
    });

    test.each([
      ['other words', { block: 0, start: 0, end: 5, exact: 'Bea M' }, /not in the saved text/],
      ['a place beyond the text', { block: 9, start: 0, end: 5, exact: 'Ada M' }, /not in the/],
      ['part of a quote', placeOf(TEXT, 1, 'will open in May'), /in a quote already/],
      ['spaces', placeOf(TEXT, 0, ' '), /within one paragraph/],
    ])('are not %s', async (_, anchor, message) => {
      const article = await newsroom.article(TEXT);
      const answer = await post(`/articles/${article.documentId}/mark`, { anchor });
      expect(answer.status).toBe(400);
      expect(answer.error.message).toMatch(message);
      expect(await newsroom.rows()).toHaveLength(1);
    });

    test('undo takes the mark away', async () => {
      const article = await newsroom.article(TEXT);
      const { meta } = await post(`/articles/${article.documentId}/mark`, {
        anchor: placeOf(TEXT, 0, EXACT),
      });
      const { data } = await post(`/quotes/${meta.marked}/undo`);
      expect(data.map(({ text }: Doc) => text)).toEqual([WORDS]);
    });
  });

  describe('reported speech', () => {
    const TEXT = ['Ada Marlow said that the ferry would stop in June.', SAID];

    test('is offered, and accepted with the speaker that was found', async () => {
      await newsroom.official();
      const article = await newsroom.article(TEXT);
      const { body } = await get(`/articles/${article.documentId}/quotes`);
      expect(body.data).toHaveLength(1);
      expect(body.reported).toMatchObject([
        { documentId: null, kind: 'indirect', speaker: { name: 'Ada Marlow' } },
      ]);
      const { anchor } = body.reported[0];
      const accepted = await post(`/articles/${article.documentId}/mark`, {
        anchor,
        kind: 'indirect',
      });
      expect(accepted.reported).toEqual([]);
      expect(accepted.data[0]).toMatchObject({
        kind: 'indirect',
        review: 'confirmed',
        speaker: { name: 'Ada Marlow' },
      });

      await newsroom.rewrite(article, ['Fog came in.', ...TEXT]);
      const kept = await get(`/articles/${article.documentId}/quotes`);
      expect(kept.body.data[0]).toMatchObject({ kind: 'indirect', anchor: { block: 1 } });
      expect(kept.body.reported).toEqual([]);
    });
  });

  test('an ambiguous quote goes to the place that an editor chooses, with its review', async () => {
    const bea = await newsroom.official({ name: 'Bea Norrland' });
    const words = '“We agree with the plan.”';
    const article = await newsroom.article(['Rain fell.', words, 'Snow lay.']);
    const [quote] = await newsroom.quotes(article);
    await post(`/quotes/${quote.documentId}/reassign`, { speaker: bea.documentId });
    await newsroom.rewrite(article, ['Wind blew.', words, 'Hail came.', words, 'Fog rose.']);
    const { body } = await get(`/articles/${article.documentId}/quotes`);
    const waiting = body.data.find(({ documentId }: Doc) => documentId === quote.documentId);
    expect(waiting.reason).toBe('ambiguous');
    expect(waiting.places.map(({ block }: Doc) => block)).toEqual([1, 3]);

    const placed = await post(`/quotes/${quote.documentId}/place`, { anchor: waiting.places[1] });
    expect(placed.data).toMatchObject([
      { anchor: { block: 1 }, review: 'open' },
      {
        documentId: quote.documentId,
        anchor: { block: 3 },
        review: 'reassigned',
        speaker: { name: 'Bea Norrland' },
      },
    ]);
    expect(placed.data).toHaveLength(2);
  });

  test('the public version is shown apart from the draft', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    const path = `/articles/${article.documentId}/quotes?status=published`;
    expect((await get(path)).status).toBe(404);
    await newsroom.publish(article);
    await newsroom.rewrite(article, ['It rained.']);
    expect((await get(path)).body.data).toMatchObject([{ text: WORDS }]);
    expect((await get(`/articles/${article.documentId}/quotes`)).body.data).toEqual([]);
  });

  test('another language shows what the same utterance is there', async () => {
    const official = {
      name: 'Ada Marlow',
      alternateNames: [{ name: 'Ада Марлоу', language: 'ru', kind: 'official' as const }],
    };
    await newsroom.official(official);
    const article = await newsroom.article([SAID]);
    await newsroom.documents('api::article.article').update({
      documentId: article.documentId,
      locale: 'ru',
      data: { title: 'Мост', body: blocks('«Мост откроется в мае», — сказала Ада Марлоу.') },
    });
    const { body } = await get(`/articles/${article.documentId}/quotes`);
    expect(body.data[0].translations).toEqual([{ locale: 'ru', text: 'Мост откроется в мае' }]);
  });

  test('an author sees the quotes of own articles alone', async () => {
    const article = await newsroom.article([SAID]);
    const mine = await as('strapi-author', 'get', `/articles/${article.documentId}/quotes`);
    expect(mine.status).toBe(403);
    const body = { body: blocks(SAID), documentId: article.documentId };
    expect((await as('strapi-author', 'post', '/analyse').send(body)).status).toBe(403);
  });
});
