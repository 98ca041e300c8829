import { linkProblem } from '../lib/text/addresses';

interface LinkProblem {
  path: (string | number)[];
  message: string;
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Collects the links of a text that lead nowhere or run code.
 * @param blocks Strapi blocks, whose size and depth were checked before
 */
export function blockLinkProblems(blocks: unknown): LinkProblem[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((node: unknown, i) => {
    if (!isNode(node)) return [];
    const isLink = node.type === 'link' && typeof node.url === 'string';
    const problem = isLink ? linkProblem(node.url as string) : null;
    const own = problem ? [{ path: [i, 'url'], message: problem }] : [];
    const within = blockLinkProblems(node.children).map(({ path, message }) => ({
      path: [i, 'children', ...path],
      message,
    }));
    return [...own, ...within];
  });
}
