/** Data that Slate takes for its own nodes: base64 of percent-encoded JSON, which the markup contains too. */
export const FRAGMENT = 'application/x-slate-fragment';
const IN_MARKUP = /data-slate-fragment="(.+?)"/;

/** Strapi gives its text a type; other pages that are made with Slate do not. */
function isStrapiNode(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false;
  if ('children' in node) return Array.isArray(node.children) && node.children.every(isStrapiNode);
  return node.type === 'text';
}

/**
 * Tells if a blocks editor of Strapi copied this: then it is pasted unchanged. Nodes of other editors that are made
 * with Slate are no blocks: the server would reject them.
 */
export function isOwnCopy(data: DataTransfer, html: string): boolean {
  const encoded = data.getData(FRAGMENT) || IN_MARKUP.exec(html)?.[1];
  if (!encoded) return false;
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(encoded)));
    return Array.isArray(nodes) && nodes.every(isStrapiNode);
  } catch {
    return false;
  }
}
