/** Draws blocks as Strapi does with Slate: wrappers, texts, and placeholders of empty texts. */

interface BlockNode {
  type: string;
  text?: string;
  level?: number;
  format?: string;
  bold?: boolean;
  children?: BlockNode[];
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const zeroWidth = (isLineBreak: boolean) =>
  `<span data-slate-zero-width="${isLineBreak ? 'n' : 'z'}" data-slate-length="0">\uFEFF${isLineBreak ? '<br>' : ''}</span>`;

function leaf({ text = '', bold }: BlockNode, isLast: boolean, isAlone: boolean): string {
  const words = isLast && text.endsWith('\n') ? `${text}\n` : text;
  const string = `<span data-slate-string="true">${escape(words)}</span>`;
  const drawn = text === '' ? zeroWidth(isAlone) : string;
  return `<span data-slate-node="text"><span data-slate-leaf="true">${bold ? `<span class="bold">${drawn}</span>` : drawn}</span></span>`;
}

const attributes = 'data-slate-node="element"';

function inline(nodes: BlockNode[]): string {
  return nodes
    .map((node, i) =>
      node.type === 'link'
        ? `<a ${attributes} data-slate-inline="true" href="#">${inline(node.children ?? []).replace(/\n\n<\/span>/g, '\n</span>')}</a>`
        : leaf(node, i === nodes.length - 1, nodes.length === 1)
    )
    .join('');
}

function element(node: BlockNode): string {
  const children = node.children ?? [];
  switch (node.type) {
    case 'list': {
      const tag = node.format === 'ordered' ? 'ol' : 'ul';
      return `<${tag} ${attributes}>${children.map(element).join('')}</${tag}>`;
    }
    case 'list-item':
      return `<li ${attributes}>${inline(children)}</li>`;
    case 'heading':
      return `<h${node.level ?? 2} ${attributes}>${inline(children)}</h${node.level ?? 2}>`;
    case 'quote':
      return `<div><blockquote role="blockquote" ${attributes}>${inline(children)}</blockquote></div>`;
    case 'code':
      return `<div><pre ${attributes}><code>${inline(children)}</code></pre></div>`;
    case 'image':
      return `<div ${attributes} data-slate-void="true"><span>${zeroWidth(false)}</span><div contenteditable="false"><img alt="A caption"></div></div>`;
    default:
      return `<p ${attributes}>${inline(children)}</p>`;
  }
}

/** Draws Strapi's wrapper of a block that can be dragged; lists cannot. */
const withHandle = (html: string) =>
  `<div><div draggable="true"><div contenteditable="false" role="button"><svg></svg><span>Drag</span></div>${html}</div></div>`;

/** Draws blocks into the page, in an editor in the main part of it. */
export function draw(blocks: unknown[]): HTMLElement {
  const html = (blocks as BlockNode[])
    .map((block) => (block.type === 'list' ? element(block) : withHandle(element(block))))
    .join('');
  document.body.innerHTML = `<main><div><div data-slate-editor="true" contenteditable="true">${html}</div></div></main>`;
  const editor = document.querySelector<HTMLElement>('[data-slate-editor]');
  if (!editor) throw new Error('No editor was drawn');
  return editor;
}
