/** Reads what the tests of the documents compare: headings, links, code, diagrams. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

export interface Markdown {
  /** Without `#` and without code marks. */
  headings: string[];
  /** Targets of links and pictures, without titles. */
  links: string[];
  /** Texts in backticks outside of fenced blocks. */
  code: string[];
  /** Contents of fenced blocks, by language. */
  blocks: { language: string; text: string }[];
}

const FENCE = /^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm;
const HEADING = /^#{1,6} +(.+)$/gm;
const LINK = /\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g;
const CODE = /`([^`\n]+)`/g;

export function readMarkdown(source: string): Markdown {
  const prose = source.replace(FENCE, '');
  return {
    headings: [...prose.matchAll(HEADING)].map(([, text]) => text!.trim()),
    links: [...prose.matchAll(LINK)].map(([, link, attribute]) => (link ?? attribute)!),
    code: [...prose.matchAll(CODE)].map(([, text]) => text!),
    blocks: [...source.matchAll(FENCE)].map(([, language, text]) => ({
      language: language!,
      text: text!,
    })),
  };
}

/** Folders that hold what others wrote, or what is built. */
const SKIPPED = new Set(['.git', '.strapi', '.tmp', 'build', 'dist', 'node_modules']);

/** Returns the paths of the files in a folder with this ending, relative to the folder, without built ones. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return entry.name.endsWith(ending) ? [entry.name] : [];
      const inside = filesIn(path.join(folder, entry.name), ending);
      return inside.map((name) => path.posix.join(entry.name, name));
    })
    .sort();
}

/** Returns the anchors of a page as GitHub makes them: a heading that is there again gets a number. */
export function anchorsOf({ headings }: Markdown): Set<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replace(/ /g, '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

/** Returns the labels of the boxes of a flowchart: `A["label"]`. */
export const boxesOf = (diagram: string): string[] =>
  [...diagram.matchAll(/\w+\["([^"]+)"\]/g)].map(([, label]) => label!);
