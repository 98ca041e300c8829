import { signIn } from '../helpers/http/admin';
import { AGREEMENT, ARTICLE, blockersOf, QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const WORDS = 'The bridge will open to all traffic early in May,';
const SAID = `“${WORDS}” said Ada Marlow.`;
const BEA_SAID = `“${WORDS}” said Bea Norrland.`;

describeDatabases('the rules of the preflight', (client) => {
  const { app, newsroom } = useApp({ client });
  let editor: string;
  let author: string;
  let admin: string;

  beforeAll(async () => {
    editor = await signIn(app, 'strapi-editor');
    author = await signIn(app, 'strapi-author');
    admin = await signIn(app, 'strapi-super-admin');
  });
  afterEach(async () => {
    for (const { documentId } of await newsroom.documents(ARTICLE).findMany({ locale: '*' })) {
      await newsroom.documents(ARTICLE).delete({ documentId, locale: '*' });
    }
    await newsroom.clear();
  });

  const rule = async (code: string, severity: string, task: () => Promise<void>) => {
    const before = app.strapi.config.get('plugin::quotes.rules') as object;
    app.strapi.config.set('plugin::quotes.rules', { ...before, [code]: severity });
    try {
      await task();
    } finally {
      app.strapi.config.set('plugin::quotes.rules', before);
    }
  };
  const report = async (article: Doc) =>
    app.strapi
      .plugin('quotes')
      .service('preflight')
      .report(article.documentId, article.locale) as Promise<Doc>;
  const codes = (issues: Doc[]) => issues.map(({ code }) => code);
  const published = () => newsroom.documents(ARTICLE).count({ status: 'published' });

  test('a rule can demand that a person confirms what the engine linked', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID]);
    await rule('quote.unconfirmed', 'block', async () => {
      const [blocker] = await blockersOf(newsroom.publish(article));
      expect(blocker).toMatchObject({ code: 'quote.unconfirmed', overridable: false });
      const [quote] = await newsroom.quotes(article);
      await newsroom.review(quote, 'confirm');
      await newsroom.publish(article);
    });
    expect(await published()).toBe(1);
  });

  test('a rule can be a blocker, a warning or off', async () => {
    const article = await newsroom.article(['“The bridge will open,” said Zed Quill.']);
    expect(codes((await report(article)).warnings)).toEqual(['quote.unlisted']);
    await rule('quote.unlisted', 'off', async () => {
      expect((await report(article)).warnings).toEqual([]);
    });
    await rule('quote.unlisted', 'block', async () => {
      expect(codes(await blockersOf(newsroom.publish(article)))).toEqual(['quote.unlisted']);
    });
    expect(await published()).toBe(0);
  });

  test('the same words under another speaker block, until an editor says that both said it', async () => {
    await newsroom.official();
    await newsroom.official({ name: 'Bea Norrland' });
    await newsroom.publish(await newsroom.article([SAID], { title: 'The first article' }));

    const second = await newsroom.article([BEA_SAID]);
    const [blocker] = await blockersOf(newsroom.publish(second));
    expect(blocker).toMatchObject({ code: 'quote.said-by-another', overridable: true, uid: QUOTE });
    expect(blocker.message).toContain('“The first article” under Ada Marlow');

    const [quote] = await newsroom.quotes(second);
    const accepted = await app.request
      .post(`/quotes/quotes/${quote.documentId}/shared-wording`)
      .set('Authorization', `Bearer ${editor}`)
      .send({});
    expect(accepted.status).toBe(200);
    await newsroom.publish(second);
    // The first article is as good as the second now.
    const [first] = await newsroom
      .documents(ARTICLE)
      .findMany({ filters: { title: 'The first article' } });
    expect((await report(first)).blockers).toEqual([]);

    const again = await app.request
      .post(`/quotes/quotes/${quote.documentId}/shared-wording`)
      .set('Authorization', `Bearer ${editor}`)
      .send({});
    expect(again.status).toBe(400);
  });

  test('short words recur honestly', async () => {
    await newsroom.official();
    await newsroom.official({ name: 'Bea Norrland' });
    await newsroom.publish(await newsroom.article(['“We will see,” said Ada Marlow.']));
    expect(
      (await report(await newsroom.article(['“We will see,” said Bea Norrland.']))).blockers
    ).toEqual([]);
  });

  test('another wording of what is public under the same speaker warns, with the difference', async () => {
    await newsroom.official();
    await newsroom.publish(await newsroom.article([SAID], { title: 'The first article' }));
    const second = await newsroom.article([SAID.replace('early', 'late')]);
    const { blockers, warnings } = await report(second);
    expect(blockers).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'quote.differs' }]);
    expect(warnings[0].diff).toEqual(
      expect.arrayContaining([
        { kind: 'removed', text: 'early' },
        { kind: 'added', text: 'late' },
      ])
    );
    const other = await newsroom.article([
      '“The school was closed on the first day of June,” said Ada Marlow.',
    ]);
    expect((await report(other)).warnings).toEqual([]);
  });

  test('marked words outside the body have to be in it', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID], {
      title: 'Marlow: bridge “will open to all traffic”',
      standfirst: 'It “will open next week”, the minister said.',
    });
    const { warnings } = await report(article);
    expect(codes(warnings)).toEqual(['marks.outside-body']);
    expect(warnings[0].message).toContain('standfirst');
    expect(warnings[0].message).toContain('will open next week');
  });

  test('agreements are checked against their signatories and the article', async () => {
    const ada = await newsroom.official({
      officesHeld: [{ title: 'Minister of Bridges', country: 'SE', from: '2020', to: '2022' }],
    });
    const agreement = await newsroom.documents(AGREEMENT).create({
      data: {
        title: 'Treaty of the Bridge',
        signedOn: '2024-05-03',
        signedAt: { place: 'Malmö', country: 'SE' },
        parties: [
          { country: 'SE', signatories: [{ official: ada.documentId }] },
          { country: 'DK', signatories: [] },
        ],
      },
    });
    const article = await newsroom.article(['Sweden has signed.'], {
      agreements: [agreement.documentId],
    });
    expect(codes((await report(article)).warnings).sort()).toEqual([
      'agreement.party',
      'agreement.place',
      'agreement.signatory-office',
    ]);

    await newsroom.documents(AGREEMENT).update({
      documentId: agreement.documentId,
      data: { signedOn: '2021-05' },
    });
    await newsroom.rewrite(article, ['Sweden and Denmark have signed in Malmö.']);
    expect((await report(article)).warnings).toEqual([]);
  });

  test('an embargo holds for every caller', async () => {
    await newsroom.official();
    const article = await newsroom.article([SAID], { embargoedUntil: '2999-01-01T00:00:00.000Z' });
    const [blocker] = await blockersOf(newsroom.publish(article));
    expect(blocker).toMatchObject({ code: 'embargo', overridable: false });
    const past = await app.request
      .post(`/quotes/articles/${article.documentId}/publish`)
      .set('Authorization', `Bearer ${admin}`)
      .send({ reason: 'It is urgent' });
    expect(past.status).toBe(400);
    expect(past.body.error.details.blockers[0].code).toBe('embargo');

    await newsroom.documents(ARTICLE).update({
      documentId: article.documentId,
      data: { embargoedUntil: '2020-01-01T00:00:00.000Z' },
    });
    await newsroom.publish(article);
    expect(await published()).toBe(1);
  });

  test('a user who may override publishes past a rule with a reason, which is recorded', async () => {
    const article = await newsroom.article(['“The bridge will open,” said Zed Quill.']);
    const publish = (token: string, reason?: string) =>
      app.request
        .post(`/quotes/articles/${article.documentId}/publish`)
        .set('Authorization', `Bearer ${token}`)
        .send({ reason });
    await rule('quote.unlisted', 'block', async () => {
      expect((await publish(author, 'Why not')).status).toBe(403);
      expect((await publish(admin, '  ')).status).toBe(400);
      expect(await published()).toBe(0);

      expect((await publish(admin, 'The source is known to the desk')).status).toBe(200);
    });
    expect(await published()).toBe(1);
    const { entries } = (await app.strapi
      .plugin('quotes')
      .service('activityLog')
      .page(article.documentId, 1, 10)) as Doc;
    expect(entries).toMatchObject([
      { action: 'published', actor: 'Edda strapi-super-admin' },
      {
        action: 'overrode',
        actor: 'Edda strapi-super-admin',
        reason: 'The source is known to the desk',
        before: [{ code: 'quote.unlisted' }],
      },
    ]);
  });

  test('a pending quote cannot be overridden', async () => {
    const article = await newsroom.article(['“Nothing was decided.”']);
    const { status, body } = await app.request
      .post(`/quotes/articles/${article.documentId}/publish`)
      .set('Authorization', `Bearer ${admin}`)
      .send({ reason: 'It is urgent' });
    expect(status).toBe(400);
    expect(body.error.details.blockers[0].code).toBe('quote.pending');
    expect(await published()).toBe(0);
  });

  test('an agreement of a public article stays public', async () => {
    const agreement = await newsroom
      .documents(AGREEMENT)
      .create({ data: { title: 'Treaty of the Bridge' } });
    const article = await newsroom.article(['Signed.'], {
      title: 'Two sign',
      agreements: [agreement.documentId],
    });
    await newsroom.publish(article);
    for (const action of ['unpublish', 'delete']) {
      await expect(
        newsroom.documents(AGREEMENT)[action]({ documentId: agreement.documentId })
      ).rejects.toThrow(/linked to “Two sign”/);
    }
    await newsroom.documents(ARTICLE).unpublish({ documentId: article.documentId });
    await newsroom.documents(AGREEMENT).unpublish({ documentId: agreement.documentId });
    expect(await newsroom.documents(AGREEMENT).count({ status: 'published' })).toBe(0);
  });
});
