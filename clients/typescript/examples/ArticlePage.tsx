import { dataOf, type OnTheRecord } from '../index';
import { PieceBody } from './ArticleBody';

/** On the server: `<PiecePage api={onTheRecord('http://localhost:1337/api')} slug={slug} />` */
export async function PiecePage({ api, slug }: { api: OnTheRecord; slug: string }) {
  const { data: piece } = dataOf(await api.GET('/pieces/{slug}', { params: { path: { slug } } }));
  // Nothing that an editor wrote can end the script.
  const jsonLd = JSON.stringify(piece.jsonLd).replace(/</g, '\\u003c');
  return (
    <article lang={piece.locale}>
      <h1>{piece.title}</h1>
      <PieceBody piece={piece} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
    </article>
  );
}
