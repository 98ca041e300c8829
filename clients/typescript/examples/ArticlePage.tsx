import { dataOf, type OnTheRecord } from '../index';
import { ArticleBody } from './ArticleBody';

/** Renders an article on the server: `<ArticlePage api={onTheRecord('http://localhost:1337/api')} slug={slug} />` */
export async function ArticlePage({ api, slug }: { api: OnTheRecord; slug: string }) {
  const { data: article } = dataOf(
    await api.GET('/pages/articles/{slug}', { params: { path: { slug } } })
  );
  // No text of the article can end the script element.
  const jsonLd = JSON.stringify(article.jsonLd).replace(/</g, '\\u003c');
  return (
    <article lang={article.locale}>
      <h1>{article.title}</h1>
      <ArticleBody article={article} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
    </article>
  );
}
