import type { Schemas } from '../index';

type Piece = Schemas['Piece'];

/** The words of a quote, with who said them. */
function Quoted({ quote, text }: { quote: Schemas['PieceQuote']; text: string }) {
  const who = [quote.speaker?.name ?? quote.attributionText, quote.office?.title];
  return (
    <q id={quote.documentId} title={who.filter(Boolean).join(', ')}>
      {text}
    </q>
  );
}

function Runs({ runs, piece }: { runs: Schemas['Run'][]; piece: Piece }) {
  return runs.map(({ text, quoteId, url }, i) => {
    const quote = piece.quotes.find(({ documentId }) => documentId === quoteId);
    const shown = quote ? <Quoted key={i} quote={quote} text={text} /> : text;
    if (!url) return shown;
    return (
      <a key={i} href={url}>
        {shown}
      </a>
    );
  });
}

function List({ list, piece }: { list: Schemas['ListBlock']; piece: Piece }) {
  const Tag = list.format === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, i) => (
        <li key={i}>
          <Runs runs={item.runs} piece={piece} />
          {item.lists.map((inner, j) => (
            <List key={j} list={inner} piece={piece} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function Block({ block, piece }: { block: Schemas['PieceBlock']; piece: Piece }) {
  if (block.type === 'image') {
    return <img src={block.image.url} alt={block.image.alternativeText ?? ''} />;
  }
  if (block.type === 'code') return <pre>{block.text}</pre>;
  if (block.type === 'list') return <List list={block} piece={piece} />;
  const Tag = ({ paragraph: 'p', heading: 'h2', quote: 'blockquote' } as const)[block.type];
  return (
    <Tag>
      <Runs runs={block.runs} piece={piece} />
    </Tag>
  );
}

/** The body of a piece. Quotation marks stand in the text already: `q { quotes: none }`. */
export const PieceBody = ({ piece }: { piece: Piece }) =>
  piece.body.map((block, i) => <Block key={i} block={block} piece={piece} />);
