import type { Schemas } from '../index';

type ArticlePage = Schemas['ArticlePage'];

/** Renders the text of a quote with its speaker. */
function Quoted({ quote, text }: { quote: Schemas['ArticleQuote']; text: string }) {
  const who = [quote.speaker?.name ?? quote.attributionText, quote.office?.title];
  return (
    <q id={quote.documentId} title={who.filter(Boolean).join(', ')}>
      {text}
    </q>
  );
}

function Runs({ runs, article }: { runs: Schemas['TextRun'][]; article: ArticlePage }) {
  return runs.map(({ text, quoteId, url }, i) => {
    const quote = article.quotes.find(({ documentId }) => documentId === quoteId);
    const shown = quote ? <Quoted key={i} quote={quote} text={text} /> : text;
    if (!url) return shown;
    return (
      <a key={i} href={url}>
        {shown}
      </a>
    );
  });
}

function List({ list, article }: { list: Schemas['ListBlock']; article: ArticlePage }) {
  const Tag = list.format === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, i) => (
        <li key={i}>
          <Runs runs={item.runs} article={article} />
          {item.lists.map((inner, j) => (
            <List key={j} list={inner} article={article} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function Block({ block, article }: { block: Schemas['ArticleBlock']; article: ArticlePage }) {
  if (block.type === 'image') {
    return <img src={block.image.url} alt={block.image.alternativeText ?? ''} />;
  }
  if (block.type === 'code') return <pre>{block.text}</pre>;
  if (block.type === 'list') return <List list={block} article={article} />;
  const Tag = ({ paragraph: 'p', heading: 'h2', quote: 'blockquote' } as const)[block.type];
  return (
    <Tag>
      <Runs runs={block.runs} article={article} />
    </Tag>
  );
}

/** Renders the body of an article. The text has quotation marks already: style `q { quotes: none }`. */
export const ArticleBody = ({ article }: { article: ArticlePage }) =>
  article.body.map((block, i) => <Block key={i} block={block} article={article} />);
