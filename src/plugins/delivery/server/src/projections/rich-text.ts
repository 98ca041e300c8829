import { safeLink } from '../../../../../lib/text/addresses';
import type { ListItem, ArticleBlock, TextRun } from '../../../shared/contract';
import { toMedia, type File } from './media';

/** A node of Strapi's blocks, read defensively: the shape of stored leaves varies in the wild. */
interface Node {
  type?: unknown;
  text?: unknown;
  url?: unknown;
  level?: unknown;
  format?: unknown;
  language?: unknown;
  image?: unknown;
  children?: unknown;
  [mark: string]: unknown;
}

/** The span of a quote in a block's text. Offsets are UTF-16 code units. */
export interface QuoteSpan {
  quoteId: string;
  start: number;
  end: number;
}

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];

/** Cuts the lines of one block, in the order in which `project` joins them to its text. */
function cutter(spans: QuoteSpan[]) {
  let offset = 0;

  /** Finds the innermost quote at an offset, and how far the result holds. */
  function quoteAt(at: number, end: number): { quoteId?: string; until: number } {
    const surroundings = spans.filter((span) => span.start <= at && at < span.end);
    const [inner] = surroundings.sort((a, b) => a.end - a.start - (b.end - b.start));
    const edges = spans.flatMap(({ start, end: last }) => [start, last]).filter((x) => x > at);
    return { quoteId: inner?.quoteId, until: Math.min(end, ...edges) };
  }

  function cutLeaf(text: string, look: Omit<TextRun, 'text'>): TextRun[] {
    const runs: TextRun[] = [];
    const start = offset;
    const end = start + text.length;
    while (offset < end) {
      const { quoteId, until } = quoteAt(offset, end);
      const part = text.slice(offset - start, until - start);
      runs.push({ text: part, ...look, ...(quoteId && { quoteId }) });
      offset = until;
    }
    return runs;
  }

  function inline(nodes: Node[], look: Omit<TextRun, 'text'> = {}): TextRun[] {
    return nodes.flatMap((node) => {
      const marks = Object.fromEntries(
        MARKS.filter((mark) => node[mark] === true).map((mark) => [mark, true])
      );
      if (typeof node.text === 'string') return cutLeaf(node.text, { ...look, ...marks });
      const url = safeLink(node.url);
      return inline(childrenOf(node), { ...look, ...marks, ...(url && { url }) });
    });
  }

  /** Cuts one line of text, and counts the newline that joins it to the next. */
  function line(nodes: Node[]): TextRun[] {
    const runs = inline(nodes);
    offset += 1;
    return runs;
  }

  function list(node: Node): Extract<ArticleBlock, { type: 'list' }> {
    const format = node.format === 'ordered' ? 'ordered' : 'unordered';
    const items: ListItem[] = [];
    for (const child of childrenOf(node)) {
      // A list directly in a list belongs to the item before it.
      if (child.type === 'list') {
        const nested = list(child);
        const last = items.at(-1);
        if (last) last.lists.push(nested);
        else items.push({ runs: [], lists: [nested] });
        continue;
      }
      const children = childrenOf(child);
      const runs = line(children.filter(({ type }) => type !== 'list'));
      const lists = children.filter(({ type }) => type === 'list').map(list);
      items.push({ runs, lists });
    }
    return { type: 'list', format, items };
  }

  return { line, list };
}

const plainText = (node: Node): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(plainText).join('');

function toBlock(node: Node, spans: QuoteSpan[]): ArticleBlock | null {
  const cut = cutter(spans);
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return { type: node.type, runs: cut.line(childrenOf(node)) };
    case 'heading': {
      const level = Number(node.level);
      return {
        type: 'heading',
        level: level >= 1 && level <= 6 ? level : 2,
        runs: cut.line(childrenOf(node)),
      };
    }
    case 'list':
      return cut.list(node);
    case 'code': {
      const language = typeof node.language === 'string' ? node.language : null;
      return { type: 'code', text: plainText(node), language };
    }
    case 'image': {
      if (!isNode(node.image) || typeof node.image.url !== 'string') return null;
      const image = node.image as unknown as File;
      return { type: 'image', image: { ...toMedia(image), caption: image.caption || null } };
    }
    default:
      return null;
  }
}

/**
 * Makes the body of an article for readers: blocks cut into runs, each of which has one formatting and belongs to one
 * quote or to none. No text is lost or moved; a block of an unknown type keeps its place as an empty paragraph,
 * because anchors count blocks.
 * @param body Strapi blocks
 * @param quotes the spans of the quotes, by index of the block
 */
export function toArticleBlocks(
  body: unknown,
  quotes: ReadonlyMap<number, QuoteSpan[]>
): ArticleBlock[] {
  const nodes = Array.isArray(body) ? body : [];
  return nodes.map(
    (node, i) =>
      (isNode(node) && toBlock(node, quotes.get(i) ?? [])) || { type: 'paragraph', runs: [] }
  );
}
